package org.profint.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A team that talks: the page of a discussion with 20 posts, a post, and 200 people who hear of it at once. {@code mvn
 * -Pbenchmark verify}; on PostgreSQL when {@code PROFINT_TEST_DATABASE_URL} names one, else on Derby.
 */
final class TalkBenchmark {

    private static final int POSTS = 20;
    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 2_000;
    private static final int ROUNDS = 3;
    private static final int CROWD = 16;
    private static final int LISTENERS = 200;
    private static final int HEARD = 60;
    private static final int A_POST_EVERY = 500;
    private static final String TEXT =
            "Le premier accueil se fait en deux langues, et chacun sait à qui il parle. ".repeat(3);

    private final String url = System.getenv().getOrDefault("PROFINT_TEST_DATABASE_URL", "");
    private CampusServer server;
    private String discussion;
    private String thread;
    private List<Caller> people;

    private TalkBenchmark() {}

    public static void main(String[] none) throws Exception {
        new TalkBenchmark().run();
        System.exit(0);
    }

    private void run() throws Exception {
        server = new CampusServer("talk-benchmark").with("JVM_ARGS", "");
        if (!url.isBlank()) {
            server.with("PROFINT_DATABASE_URL", url);
        }
        try (CampusServer running = server.start()) {
            SomeOrganisation home = new SomeOrganisation(running, new Caller(running).register(), "Maison bavarde");
            String run = home.ids().get("run");
            String team = home.ids().get("team");
            discussion = "/api/discussions/" + run + "/" + team;
            thread = "/discussion/thread?run=" + run + "&team=" + team + "&prompt=net-p2";
            people = home.more(LISTENERS);
            try (KeptConnection writer = new KeptConnection(server, people.get(0))) {
                for (int i = 0; i < POSTS; i++) {
                    say(writer, "net-p2");
                }
            }
            for (int connections : List.of(1, CROWD)) {
                page(connections);
                posts(connections);
            }
            try (KeptConnection writer = new KeptConnection(server, people.get(0))) {
                live(writer);
            }
        }
    }

    private void page(int connections) throws Exception {
        together(connections, WARM_UP, reader -> check(reader.get(thread), "200"));
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double before = server.processorSeconds();
            together(connections, MEASURED, reader -> check(reader.get(thread), "200"));
            least = Math.min(least, (server.processorSeconds() - before) * 1000 / MEASURED);
        }
        System.out.printf(
                Locale.ROOT,
                "page of a discussion with %d posts, %2d connections: %.2f CPU-ms%n",
                POSTS,
                connections,
                least);
    }

    private void posts(int connections) throws Exception {
        together(connections, WARM_UP / 4, writer -> say(writer, "net-p1"));
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            double before = server.processorSeconds();
            together(connections, MEASURED, writer -> say(writer, "net-p1"));
            least = Math.min(least, (server.processorSeconds() - before) * 1000 / MEASURED);
        }
        System.out.printf(Locale.ROOT, "a post, durable, %2d connections: %.2f CPU-ms%n", connections, least);
    }

    private interface Request {
        void on(KeptConnection connection) throws IOException;
    }

    /** So many requests over so many kept connections, each of another member of the team. */
    private void together(int connections, int requests, Request request) throws Exception {
        AtomicInteger left = new AtomicInteger(requests);
        ExecutorService crowd = Executors.newFixedThreadPool(connections);
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Caller person = people.get(i);
            all.add(crowd.submit(() -> {
                try (KeptConnection connection = new KeptConnection(server, person)) {
                    while (left.getAndDecrement() > 0) {
                        request.on(connection);
                    }
                }
                return null;
            }));
        }
        for (Future<Void> each : all) {
            each.get();
        }
        crowd.shutdown();
    }

    private void say(KeptConnection writer, String prompt) throws IOException {
        String headers = "Op-Id: " + Ids.next() + "\r\n";
        check(
                writer.send(
                        "POST " + discussion + "/prompts/" + prompt + "/posts", headers, "{\"text\":\"" + TEXT + "\"}"),
                "201");
    }

    private static void check(String answer, String status) {
        if (!answer.startsWith("HTTP/1.1 " + status)) {
            throw new IllegalStateException(answer);
        }
    }

    /** From the moment in which one sends to the moment in which the last of the pages has it. */
    private void live(KeptConnection writer) throws Exception {
        BlockingQueue<Long> arrivals = new LinkedBlockingQueue<>();
        List<Socket> pages = new ArrayList<>();
        String known = people.get(0)
                .get(discussion + "/prompts/net-p3")
                .body()
                .replaceAll("(?s).*\"lastChange\"\\s*:\\s*([0-9]+).*", "$1");
        for (Caller each : people) {
            pages.add(listen(each, known, arrivals));
        }
        round(writer, arrivals);
        double[] times = new double[HEARD];
        double before = server.processorSeconds();
        long from = System.nanoTime();
        for (int i = 0; i < HEARD; i++) {
            times[i] = round(writer, arrivals);
            Thread.sleep(Math.max(0, A_POST_EVERY - (long) times[i]));
        }
        double cores = (server.processorSeconds() - before) * 1e9 / (System.nanoTime() - from);
        for (Socket each : pages) {
            each.close();
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d on the live channel, a post every %d ms: to the last screen p50 %.0f ms, p95 %.0f ms; %.2f of a core%n",
                LISTENERS,
                A_POST_EVERY,
                times[HEARD / 2],
                times[HEARD * 95 / 100],
                cores);
    }

    private double round(KeptConnection writer, BlockingQueue<Long> arrivals) throws IOException, InterruptedException {
        long from = System.nanoTime();
        say(writer, "net-p3");
        long last = from;
        for (int i = 0; i < LISTENERS; i++) {
            Long at = arrivals.poll(30, TimeUnit.SECONDS);
            if (at == null) {
                throw new IllegalStateException("Only " + i + " have heard it");
            }
            last = Math.max(last, at);
        }
        return (last - from) / 1e6;
    }

    private Socket listen(Caller person, String known, BlockingQueue<Long> arrivals) throws IOException {
        Socket page = new Socket("localhost", server.port());
        page.getOutputStream()
                .write(("GET " + discussion + "/events?after=" + known + " HTTP/1.1\r\nHost: localhost\r\nCookie: "
                                + person.cookies() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        var lines = new BufferedReader(new InputStreamReader(page.getInputStream(), StandardCharsets.UTF_8));
        String first = lines.readLine();
        if (first == null || !first.contains("200")) {
            throw new IllegalStateException(first);
        }
        Thread reader = new Thread(() -> {
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("data:") && line.contains("\"text\"")) {
                        arrivals.add(System.nanoTime());
                    }
                }
            } catch (IOException closed) {
                // The measuring is over.
            }
        });
        reader.setDaemon(true);
        reader.start();
        return page;
    }
}
