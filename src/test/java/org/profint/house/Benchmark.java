package org.profint.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Figures of the server that ships: {@code mvn -Pbenchmark verify}. Processor time is the server process's own, from
 * {@code /proc}: the clock of a busy machine says little. Results are kept by hand in {@code src/docs/performance.md}.
 */
final class Benchmark {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 2_000;

    private static final int STARTS = 3;
    private static final int SIGN_INS = 200;

    private CampusServer server = new CampusServer("benchmark").with("JVM_ARGS", "");
    private String cookie = "";
    /** The tag of the page that the visitor has already; empty for none. */
    private String known = "";

    private Benchmark() {}

    public static void main(String[] none) throws IOException, InterruptedException {
        new Benchmark().run();
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        System.out.printf(
                "%s, Java %s, %d processors%n",
                System.getProperty("os.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        start("cold");
        double campus = warmStart();
        CampusServer ours = server;
        server = EmptyApplication.server();
        start("empty application, cold");
        double empty = warmStart();
        server.close();
        System.out.printf(
                Locale.ROOT, "start against an empty application with the same features: %.2f%n", campus / empty);
        server = ours;
        System.out.printf("resident after start: %d MB%n", residentMegabytes());
        cookie = new Caller(server)
                .signIn("camille@demo.example", "douze appels un mardi")
                .cookies();
        String lesson = "/learning/step?id=net-partners";
        String asset = "/assets/site.css";
        // The compiler of the JVM goes on for a minute under load; what a server costs after that is the figure.
        load(lesson, 16, WARM_UP);
        load(asset, 16, WARM_UP);
        for (int connections : List.of(1, 16)) {
            measure("lesson step, signed in", lesson, connections);
            measure("static file " + Files.size(Path.of("src/main/webapp/assets/site.css")) + " B", asset, connections);
        }
        measure("API, one thing", "/api/catalogue/recommendation/net-1", 16);
        unchanged("/catalogue/case?id=madame-k");
        signIns();
        load(lesson, 16, 10_000);
        System.out.printf("resident after 10,000 more requests: %d MB%n", residentMegabytes());
        firstViews();
        server.close();
        statements(lesson);
    }

    /** A public page in full, and again for somebody who has it. */
    private void unchanged(String path) throws InterruptedException {
        String signedIn = cookie;
        cookie = "";
        load(path, 16, WARM_UP / 4);
        measure("public page in full", path, 16);
        // The tag is of one language: asked for as a connection asks.
        known = new Caller(server)
                .send("GET", path, null, Map.of("Accept-Language", "fr", "Accept-Encoding", "identity"))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        load(path, 16, WARM_UP / 4);
        measure("the same, unchanged (304)", path, 16);
        known = "";
        cookie = signedIn;
    }

    /** Passwords are slow on purpose: more at once must take longer, and neither memory nor the others' pages. */
    private void signIns() throws InterruptedException {
        for (int people : List.of(1, 2, 16, 32)) {
            double before = server.processorSeconds();
            long from = System.nanoTime();
            ExecutorService crowd = Executors.newFixedThreadPool(people);
            AtomicInteger busy = new AtomicInteger();
            for (int i = 0; i < SIGN_INS; i++) {
                crowd.execute(() -> {
                    if (!isIn()) {
                        busy.incrementAndGet();
                    }
                });
            }
            crowd.shutdown();
            if (!crowd.awaitTermination(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("sign-ins hang");
            }
            System.out.printf(
                    Locale.ROOT,
                    "sign-in, %2d at once: %.1f/s, %.0f CPU-ms each, %d of %d told to come back, %d MB resident%n",
                    people,
                    SIGN_INS * 1e9 / (System.nanoTime() - from),
                    (server.processorSeconds() - before) * 1000 / SIGN_INS,
                    busy.get(),
                    SIGN_INS,
                    residentMegabytes());
        }
    }

    private boolean isIn() {
        String body = "{\"email\":\"camille@demo.example\",\"password\":\"douze appels un mardi\"}";
        int status =
                new Caller(server).send("POST", "/api/sessions", body, Map.of()).statusCode();
        if (status != 201 && status != 503) {
            throw new IllegalStateException("sign-in: " + status);
        }
        return status == 201;
    }

    private double start(String name) {
        long from = System.nanoTime();
        server.start();
        double processor = server.processorSeconds();
        System.out.printf(
                Locale.ROOT,
                "start to readiness (%s): %.1f s, %.1f CPU-s%n",
                name,
                (System.nanoTime() - from) / 1e9,
                processor);
        return processor;
    }

    /** Starts again on a warm machine and leaves it running: the least processor time of a few starts. */
    private double warmStart() {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < STARTS; i++) {
            server.close();
            least = Math.min(least, start("warm"));
        }
        return least;
    }

    private void measure(String what, String path, int connections) throws InterruptedException {
        double best = Double.MAX_VALUE;
        double rate = 0;
        for (int round = 0; round < 3; round++) {
            double before = server.processorSeconds();
            long from = System.nanoTime();
            load(path, connections, MEASURED);
            double seconds = (System.nanoTime() - from) / 1e9;
            best = Math.min(best, (server.processorSeconds() - before) * 1000 / MEASURED);
            rate = Math.max(rate, MEASURED / seconds);
        }
        System.out.printf(
                Locale.ROOT,
                "%-32s %2d connections: %6.0f requests/s, %.2f CPU-ms/request%n",
                what,
                connections,
                rate,
                best);
    }

    /** So many GET requests over so many kept connections; every answer has to be 200. */
    private void load(String path, int connections, int requests) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(requests);
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(() -> {
                try (Connection connection = new Connection(path)) {
                    while (left.getAndDecrement() > 0) {
                        connection.get();
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

    /** As little client as will do, so that the processor is the server's. */
    private final class Connection implements AutoCloseable {

        private final Socket socket = new Socket("localhost", server.port());
        private final byte[] request;
        private final byte[] buffer = new byte[1 << 16];

        Connection(String path) throws IOException {
            request = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\nAccept-Language: fr\r\n"
                            + "Accept-Encoding: identity\r\nCookie: " + cookie + "\r\n"
                            + (known.isEmpty() ? "" : "If-None-Match: " + known + "\r\n") + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
        }

        void get() throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            StringBuilder head = new StringBuilder();
            int end = -1;
            while (end < 0) {
                head.append(read());
                end = head.indexOf("\r\n\r\n");
            }
            String wanted = known.isEmpty() ? "HTTP/1.1 200" : "HTTP/1.1 304";
            if (!head.toString().startsWith(wanted)) {
                throw new IllegalStateException(head.substring(0, end));
            }
            if (!known.isEmpty()) {
                return;
            }
            int length = head.indexOf("Content-Length: ");
            if (length >= 0 && length < end) {
                int bytes = Integer.parseInt(head.substring(length + 16, head.indexOf("\r\n", length)));
                while (head.length() < end + 4 + bytes) {
                    head.append(read());
                }
            } else {
                while (!head.toString().endsWith("0\r\n\r\n")) {
                    head.append(read());
                }
            }
        }

        private String read() throws IOException {
            int count = socket.getInputStream().read(buffer);
            if (count < 0) {
                throw new IllegalStateException("closed by the server");
            }
            // A byte a character: lengths stay lengths.
            return new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private void firstViews() {
        for (String path : List.of("/", "/catalogue/case?id=madame-k", "/learning/step?id=net-discussion")) {
            try (BrowserContext device = Chromium.device(360, "fr", true)) {
                Page page = device.newPage();
                AtomicLong bytes = new AtomicLong();
                AtomicInteger requests = new AtomicInteger();
                page.onRequest(request -> requests.incrementAndGet());
                CDPSession network = device.newCDPSession(page);
                network.send("Network.enable");
                network.on(
                        "Network.loadingFinished",
                        event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
                page.navigate(server.url(path));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                System.out.printf("first view of %s: %d bytes, %d requests%n", path, bytes.get(), requests.get());
            }
        }
    }

    private void statements(String lesson) {
        try (CampusServer counting = new CampusServer("statements").start()) {
            Caller learner = new Caller(counting).register();
            learner.send("PUT", "/api/learning/modules/networks", null, Map.of());
            for (String path : List.of("/", "/catalogue/case?id=madame-k", lesson, lesson, "/learning/my-modules")) {
                long before = counting.statements();
                learner.get(path);
                System.out.printf("statements of %s, signed in: %d%n", path, counting.statements() - before);
            }
        }
    }

    private long residentMegabytes() {
        return read("status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(server.pid()), file));
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
