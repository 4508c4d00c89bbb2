package org.profint.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.SomeOrganisation;

/**
 * Files through the door of programs, to a server of its own with a scanner: cut lines, a killed server, lies about
 * lengths, a virus, a scanner that is away. The steps follow one another on one server, for a start takes half a minute.
 */
class SubmissionDoorPageIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int LONG = 3_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private CampusServer server;
    private Caller member;
    private SomeOrganisation home;

    private String place() {
        return "/api/submissions?step=net-project&run=" + home.ids().get("run") + "&team="
                + home.ids().get("team");
    }

    private HttpResponse<String> announce(Caller caller, long length, String name) {
        String metadata = "filename " + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return caller.send(
                "POST",
                place(),
                null,
                Map.of("Tus-Resumable", "1.0.0", "Upload-Length", String.valueOf(length), "Upload-Metadata", metadata));
    }

    private String begin(long length, String name) {
        HttpResponse<String> begun = announce(member, length, name);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        String location = begun.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/api/"));
    }

    private HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)))
                .timeout(PATIENCE)
                .header("Cookie", member.cookies())
                .header("Tus-Resumable", "1.0.0")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> piece(String upload, long from, byte[] body) throws Exception {
        return send(
                "PATCH",
                upload,
                body,
                "Upload-Offset",
                String.valueOf(from),
                "Content-Type",
                "application/offset+octet-stream");
    }

    private long offset(String upload) throws Exception {
        HttpResponse<byte[]> head = send("HEAD", upload, null);
        assertThat(head.statusCode()).isEqualTo(200);
        return head.headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    private static String id(String upload) {
        return upload.substring(upload.lastIndexOf('/') + 1);
    }

    private String hand(String name, byte[] bytes) throws Exception {
        String upload = begin(bytes.length, name);
        HttpResponse<byte[]> done = piece(upload, 0, bytes);
        assertThat(done.statusCode())
                .as(new String(done.body(), StandardCharsets.UTF_8))
                .isEqualTo(204);
        return id(upload);
    }

    private String listed() {
        return member.get(place()).body();
    }

    /** A request as an enemy or a bad line sends it; the first line of the answer, or nothing. */
    private String raw(String head, byte[] body, boolean cut) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write((head + "Host: localhost:" + server.port() + "\r\nCookie: " + member.cookies()
                            + "\r\nTus-Resumable: 1.0.0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            if (cut) {
                return "";
            }
            InputStream in = socket.getInputStream();
            StringBuilder line = new StringBuilder();
            for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
                line.append((char) each);
            }
            return line.toString().strip();
        }
    }

    private static void eventually(String what, java.util.concurrent.Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    @Test
    void files_come_whole_over_cut_lines_and_nothing_bad_comes_at_all() throws Exception {
        try (FakeClamd scanner = new FakeClamd(0);
                CampusServer started = new CampusServer("files")
                        .with("JVM_ARGS", "")
                        .with("PROFINT_CLAMD", "localhost:" + scanner.port())
                        .start()) {
            server = started;
            home = new SomeOrganisation(server, new Caller(server).register(), "Maison des fichiers");
            member = home.person("member");
            protocol();
            lengths();
            over_a_cut_and_a_kill();
            what_goes_out();
            a_virus(scanner);
        }
    }

    private void protocol() throws Exception {
        HttpResponse<byte[]> abilities = send("OPTIONS", "/api/submissions", null);
        assertThat(abilities.headers().firstValue("Tus-Extension")).hasValue("creation,termination,checksum");
        assertThat(abilities.headers().firstValue("Tus-Max-Size")).hasValue("50000000");
        assertThat(member.send("POST", place(), null, Map.of("Upload-Length", "1"))
                        .statusCode())
                .isEqualTo(412);
        assertThat(announce(new Caller(server).register(), 1, "a.txt").statusCode())
                .isEqualTo(404);
        String upload = begin(3, "a.txt");
        assertThat(offset(upload)).isZero();
        HttpResponse<byte[]> plain =
                send("PATCH", upload, new byte[1], "Upload-Offset", "0", "Content-Type", "text/plain");
        assertThat(plain.statusCode())
                .as(new String(plain.body(), StandardCharsets.UTF_8))
                .isEqualTo(415);
        HttpResponse<byte[]> elsewhere = piece(upload, 2, new byte[] {'c'});
        assertThat(elsewhere.statusCode()).isEqualTo(409);
        assertThat(new String(elsewhere.body(), StandardCharsets.UTF_8)).contains("\"offset\":0");
        HttpResponse<byte[]> foreign = send(
                "PATCH",
                upload,
                new byte[1],
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream",
                "Origin",
                "https://evil.example");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(send("DELETE", upload, null).statusCode()).isEqualTo(204);
        assertThat(send("HEAD", upload, null).statusCode()).isEqualTo(404);
    }

    private void lengths() throws Exception {
        assertThat(announce(member, 5L << 30, "film.pdf").statusCode()).isEqualTo(413);
        String upload = begin(10, "a.txt");
        String head = "PATCH " + upload + " HTTP/1.1\r\nUpload-Offset: 0\r\nContent-Type:"
                + " application/offset+octet-stream\r\n";
        assertThat(raw(head + "Content-Length: 5368709120\r\n", new byte[0], false))
                .contains(" 413");
        assertThat(raw(head + "Content-Length: 11\r\n", new byte[0], false)).contains(" 413");
        assertThat(raw(head + "Transfer-Encoding: chunked\r\n", new byte[0], false))
                .contains(" 411");
        String form = "POST /submission/files?step=net-project HTTP/1.1\r\nContent-Type: multipart/form-data;"
                + " boundary=x\r\nContent-Length: 5368709120\r\n";
        assertThat(raw(form, new byte[0], false)).contains(" 413");
        assertThat(offset(upload)).isZero();
        assertThat(new String(piece(begin(3, "a.svg"), 0, SomeFiles.text("<sv")).body(), StandardCharsets.UTF_8))
                .contains("errors");
        byte[] svg = SomeFiles.svg();
        HttpResponse<byte[]> refused = piece(begin(svg.length, "a.png"), 0, svg);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("SVG");
    }

    private void over_a_cut_and_a_kill() throws Exception {
        byte[] whole = SomeFiles.text("ligne après ligne\n".repeat(LONG / 20));
        String upload = begin(whole.length, "long.txt");
        int half = whole.length / 2;
        String head = "PATCH " + upload + " HTTP/1.1\r\nUpload-Offset: 0\r\nContent-Type:"
                + " application/offset+octet-stream\r\nContent-Length: " + whole.length + "\r\n";
        raw(head, java.util.Arrays.copyOf(whole, half), true);
        eventually("the half is there", () -> offset(upload) > 0);
        server.kill();
        server.start();
        long there = offset(upload);
        assertThat(there).isPositive().isLessThanOrEqualTo(half);
        HttpResponse<byte[]> done =
                piece(upload, there, java.util.Arrays.copyOfRange(whole, (int) there, whole.length));
        assertThat(done.statusCode()).isEqualTo(204);
        assertThat(done.headers().firstValue("Submission")).hasValue(id(upload));
        assertThat(offset(upload)).isEqualTo(whole.length);
        assertThat(send("GET", "/api/submissions/" + id(upload), null).body()).isEqualTo(whole);
    }

    private void what_goes_out() throws Exception {
        String id = hand("plan d’été.exe", SomeFiles.pdf());
        HttpResponse<byte[]> file = send("GET", "/api/submissions/" + id, null);
        assertThat(file.body()).isEqualTo(SomeFiles.pdf());
        assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(file.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(each -> assertThat(each)
                        .startsWith("attachment; ")
                        .endsWith("filename*=UTF-8''plan%20d%E2%80%99%C3%A9t%C3%A9.pdf"));
        HttpResponse<byte[]> part = send("GET", "/api/submissions/" + id, null, "Range", "bytes=0-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(SomeFiles.text("%PDF"));
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(send("GET", "/api/submissions/" + id, null, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(send("GET", "/api/submissions/" + id, null, "Range", "bytes=999-")
                        .statusCode())
                .isEqualTo(416);
    }

    private void a_virus(FakeClamd scanner) throws Exception {
        assertThat(scanner.asked()).isPositive();
        String infected = hand("gratuit.txt", SomeFiles.eicar());
        assertThat(send("GET", "/api/submissions/" + infected, null).statusCode())
                .isEqualTo(404);
        assertThat(listed()).contains("INFECTED");
        int port = scanner.port();
        scanner.close();
        String held = hand("attend.txt", SomeFiles.text("attend"));
        assertThat(send("GET", "/api/submissions/" + held, null).statusCode()).isEqualTo(404);
        assertThat(listed()).contains("\"waits\":true");
        String health =
                home.person("admin").get("/administration/health?lang=en").body();
        assertThat(health).contains("has not answered since");
        try (FakeClamd back = new FakeClamd(port)) {
            eventually(
                    "the scanner is asked again",
                    () -> send("GET", "/api/submissions/" + held, null).statusCode() == 200);
            assertThat(back.asked()).isEqualTo(1);
        }
        assertThat(home.person("admin").get("/administration/health?lang=en").body())
                .doesNotContain("has not answered since");
    }
}
