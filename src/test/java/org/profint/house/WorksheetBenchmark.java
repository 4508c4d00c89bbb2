package org.profint.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Saving in a worksheet while others look at it: {@code mvn -Pbenchmark verify}. On PostgreSQL when {@code
 * PROFINT_TEST_DATABASE_URL} names one, and then against pgbench with the statements of a save; else on Derby. The ratio is
 * what remains when the machine has a bad day.
 */
final class WorksheetBenchmark {

    private static final int WARM_UP = 12_000;
    private static final int MEASURED = 2_000;
    private static final int ROUNDS = 3;
    private static final int CLIENTS = 4;
    private static final int LATENCIES = 300;
    private static final int OPEN = 200;
    private static final String TEXT = " Le premier accueil se fait en deux langues.".repeat(5);

    private final String url = System.getenv().getOrDefault("PROFINT_TEST_DATABASE_URL", "");
    private final AtomicInteger rows = new AtomicInteger();
    private CampusServer server;
    private List<Caller> people;
    private String sheet;

    private WorksheetBenchmark() {}

    public static void main(String[] none) throws Exception {
        new WorksheetBenchmark().run();
        System.exit(0);
    }

    private void run() throws Exception {
        server = new CampusServer("worksheet-benchmark").with("JVM_ARGS", "");
        if (!url.isBlank()) {
            server.with("PROFINT_DATABASE_URL", url);
        }
        try (CampusServer running = server.start()) {
            SomeOrganisation home = new SomeOrganisation(running, new Caller(running).register(), "Maison mesurée");
            people = home.more(CLIENTS);
            sheet = home.ids().get("sheet");
            save(CLIENTS, WARM_UP);
            measure(1);
            double ours = measure(CLIENTS);
            if (!url.isBlank()) {
                against(ours, home.ids().get("team"));
            }
            latency();
            new MapBenchmark(server, people.get(0)).run();
            heap();
        }
    }

    /** Saves a second at best, of so many people who each write in a field of their own. */
    private double measure(int clients) throws InterruptedException {
        double rate = 0;
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double before = server.processorSeconds();
            long from = System.nanoTime();
            save(clients, MEASURED);
            rate = Math.max(rate, MEASURED * 1e9 / (System.nanoTime() - from));
            least = Math.min(least, (server.processorSeconds() - before) * 1000 / MEASURED);
        }
        System.out.printf(
                Locale.ROOT,
                "autosave, %d at once: %.0f saves/s, %.2f CPU-ms of the server each%n",
                clients,
                rate,
                least);
        return rate;
    }

    private void save(int clients, int saves) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(saves);
        List<Throwable> failures = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Caller person = people.get(i);
            Thread thread = new Thread(() -> {
                try (Device device = new Device(person)) {
                    while (left.getAndDecrement() > 0) {
                        device.save();
                    }
                } catch (IOException | IllegalStateException failed) {
                    synchronized (failures) {
                        failures.add(failed);
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException(failures.get(0));
        }
    }

    private void against(double ours, String team) throws IOException, InterruptedException, SQLException {
        String other = people.get(0)
                .send("POST", "/api/worksheets", "{\"tool\":\"wt1\",\"team\":\"" + team + "\"}", Map.of())
                .body()
                .replaceAll(".*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, new SavesByPgbench(url, other).rate(CLIENTS));
        }
        System.out.printf(
                Locale.ROOT,
                "the same statements by pgbench, %d at once: %.0f saves/s; ours %.2f of it%n",
                CLIENTS,
                best,
                ours / best);
    }

    /** From the moment in which one sends to the moment in which the other's page has it. */
    private void latency() throws IOException, InterruptedException {
        BlockingQueue<Long> arrivals = new LinkedBlockingQueue<>();
        var listening = listen(arrivals);
        double[] times = new double[LATENCIES];
        try (Device device = new Device(people.get(0))) {
            device.save();
            arrived(arrivals);
            for (int i = 0; i < LATENCIES; i++) {
                long from = System.nanoTime();
                device.save();
                times[i] = (arrived(arrivals) - from) / 1e6;
            }
        }
        listening.body().close();
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "from the save of one to the page of the other: p50 %.1f ms, p95 %.1f ms of %d%n",
                times[LATENCIES / 2],
                times[LATENCIES * 95 / 100],
                LATENCIES);
    }

    private static long arrived(BlockingQueue<Long> arrivals) throws InterruptedException {
        Long at = arrivals.poll(30, TimeUnit.SECONDS);
        if (at == null) {
            throw new IllegalStateException("The other has heard nothing");
        }
        return at;
    }

    private HttpResponse<java.io.InputStream> listen(BlockingQueue<Long> arrivals)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.url("/api/worksheets/" + sheet + "/events?after=" + changes())))
                .header("Cookie", people.get(1).cookies())
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        Thread reader = new Thread(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("data:") && line.contains("\"operation\"")) {
                        arrivals.add(System.nanoTime());
                    }
                }
            } catch (IOException closed) {
                // The measuring is over.
            }
        });
        reader.setDaemon(true);
        reader.start();
        return answer;
    }

    private String changes() {
        return people.get(1)
                .get("/api/worksheets/" + sheet)
                .body()
                .replaceAll("(?s).*\"lastChange\"\\s*:\\s*([0-9]+).*", "$1");
    }

    /** What pages that only look keep in the server's memory: each has a worksheet of its own. */
    private void heap() throws IOException, InterruptedException {
        List<Socket> pages = new ArrayList<>();
        // The first ones bring what all of them share.
        open(pages, OPEN / 10);
        long before = liveBytes();
        open(pages, OPEN);
        long after = liveBytes();
        for (Socket each : pages) {
            each.close();
        }
        System.out.printf(
                Locale.ROOT,
                "heap of 1,000 open worksheets: %.1f MB (%d opened, %.1f kB each; all the rest %.0f MB)%n",
                (after - before) * 1000.0 / OPEN / (1 << 20),
                OPEN,
                (after - before) / 1024.0 / OPEN,
                before / (double) (1 << 20));
    }

    private void open(List<Socket> pages, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            String own = people.get(0)
                    .send("POST", "/api/worksheets", "{\"tool\":\"partner-mapping-b\"}", Map.of())
                    .body()
                    .replaceAll(".*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
            Socket page = new Socket("localhost", server.port());
            page.setSoTimeout(30_000);
            page.getOutputStream()
                    .write(("GET /api/worksheets/" + own + "/events HTTP/1.1\r\nHost: localhost\r\nCookie: "
                                    + people.get(0).cookies() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            pages.add(page);
            byte[] buffer = new byte[4096];
            StringBuilder heard = new StringBuilder();
            while (heard.indexOf("hello") < 0) {
                int read = page.getInputStream().read(buffer);
                if (read < 0) {
                    throw new IllegalStateException("closed by the server: " + heard);
                }
                heard.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** After a collection: the last line of the histogram is the sum. */
    private long liveBytes() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                        String.valueOf(server.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String all = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(all);
        }
        String[] total = all.strip().replaceFirst("(?s).*\\n(?=Total)", "").split("\\s+");
        return Long.parseLong(total[2]);
    }

    /** One person who writes in one field. */
    private final class Device implements AutoCloseable {

        private final KeptConnection connection;
        private final String path;
        private int version;

        Device(Caller person) throws IOException {
            connection = new KeptConnection(server, person);
            path = "/api/worksheets/" + sheet + "/fields/pb-1-needs." + Long.toString(System.nanoTime(), 36) + "-"
                    + rows.getAndIncrement() + ".pb-1-needs-situation";
        }

        void save() throws IOException {
            String headers = "Op-Id: " + Ids.next() + "\r\nIf-Match: \"" + version + "\"\r\n";
            String answer = connection.send("PUT " + path, headers, "{\"text\":\"" + version + TEXT + "\"}");
            version++;
            if (!answer.startsWith("HTTP/1.1 200") || !answer.contains("\"version\":" + version)) {
                throw new IllegalStateException(answer);
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
