package org.profint.house;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a gigabyte, in pieces of four megabytes, at the full speed of the loopback: how fast it comes, how fast it goes
 * out again, and what the heap of the server says before and after: {@code mvn -Pbenchmark verify}.
 */
final class UploadBenchmark {

    private static final long LENGTH = 1_000_000_000;
    private static final int PIECE = 4_000_000;
    private static final int ROUNDS = 3;
    private static final double MEGA = 1e6;
    private static final Pattern HEAP = Pattern.compile("(?m)^memory_usedHeap_bytes\\S* ([0-9.E+]+)$");

    private final HttpClient client = HttpClient.newHttpClient();
    private final byte[] piece = new byte[PIECE];
    private CampusServer server;
    private Caller person;
    private double highest;

    private UploadBenchmark() {
        java.util.Arrays.fill(piece, (byte) 'x');
    }

    public static void main(String[] none) throws IOException, InterruptedException {
        new UploadBenchmark().run();
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        try (CampusServer started = new CampusServer("upload-benchmark")
                .with("JVM_ARGS", "")
                .with("PROFINT_FILE_MEGABYTES", "1100")
                .with("PROFINT_FILES_STEP_MEGABYTES", "10000")
                .with("PROFINT_FILES_PERSON_MEGABYTES", "10000")
                .start()) {
            server = started;
            person = new Caller(server).register();
            person.send("PUT", "/api/learning/modules/networks", null, java.util.Map.of());
            System.out.printf(Locale.ROOT, "plain copy to the same disk: %.0f MB/s%n", copied());
            for (int round = 0; round < ROUNDS; round++) {
                measure();
            }
        }
    }

    /** What the disk takes from one thread that does nothing else, forced at the end as ours. */
    private double copied() throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "plain", ".bin");
        long from = System.nanoTime();
        try (var out = java.nio.channels.FileChannel.open(file, java.nio.file.StandardOpenOption.WRITE)) {
            for (long at = 0; at < LENGTH; at += PIECE) {
                out.write(java.nio.ByteBuffer.wrap(piece));
                out.force(false);
            }
        }
        double speed = LENGTH / MEGA / seconds(from);
        Files.delete(file);
        return speed;
    }

    private void measure() throws IOException, InterruptedException {
        double before = heap();
        highest = before;
        String upload = begin();
        long from = System.nanoTime();
        for (long at = 0; at + PIECE < LENGTH; at += PIECE) {
            patch(upload, at);
            highest = at % (PIECE * 25L) == 0 ? Math.max(highest, heap()) : highest;
        }
        double received = seconds(from);
        long last = System.nanoTime();
        patch(upload, LENGTH - PIECE);
        double looked = seconds(last);
        long out = System.nanoTime();
        long bytes = fetched(upload.replace("/uploads", ""));
        double sent = seconds(out);
        if (bytes != LENGTH) {
            throw new IllegalStateException(bytes + " bytes came back");
        }
        System.out.printf(
                Locale.ROOT,
                "upload of %.0f MB: received at %.0f MB/s, looked at in %.1f s, sent at %.0f MB/s; heap before %.0f MB,"
                        + " highest %.0f MB, after %.0f MB%n",
                LENGTH / MEGA,
                (LENGTH - PIECE) / MEGA / received,
                looked,
                LENGTH / MEGA / sent,
                before / MEGA,
                highest / MEGA,
                heap() / MEGA);
        person.send("DELETE", upload.replace("/uploads", ""), null, java.util.Map.of());
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private String begin() {
        String place = person.send(
                        "POST",
                        "/api/submissions?step=net-project",
                        null,
                        java.util.Map.of(
                                "Tus-Resumable",
                                "1.0.0",
                                "Upload-Length",
                                String.valueOf(LENGTH),
                                "Upload-Metadata",
                                "filename bG9uZy50eHQ="))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return place.substring(place.indexOf("/api/"));
    }

    private void patch(String upload, long at) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request(upload)
                        .header("Upload-Offset", String.valueOf(at))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(piece))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private long fetched(String path) throws IOException, InterruptedException {
        try (InputStream in = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            byte[] buffer = new byte[1 << 16];
            long all = 0;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                all += length;
            }
            return all;
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Cookie", person.cookies())
                .header("Tus-Resumable", "1.0.0");
    }

    private double heap() {
        Matcher found = HEAP.matcher(person.get("/metrics").body());
        if (!found.find()) {
            throw new IllegalStateException("No heap among the metrics");
        }
        return Double.parseDouble(found.group(1));
    }
}
