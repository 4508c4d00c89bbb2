package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.SomeOrganisation;

/**
 * Six people save without a pause while the server is killed and started again: three times, or as often as
 * {@code -Dkills} says. A kill comes after a random number of answers, so in the middle of other operations; what got no
 * answer is sent again to the next server under the id that it had.
 */
class KilledServerPageIT {

    private static final int WRITERS = 6;
    private static final int KILLS = Integer.getInteger("kills", 3);
    /** How often a field is named, for two operations at most: the history shows the last hundred. */
    private static final int A_FIELD = 45;

    private static final int FIELDS = 4;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HistoryChecker checker = new HistoryChecker();
    private final Map<String, Caller> people = new HashMap<>();
    private final List<SomeWriter> writers = new ArrayList<>();
    private final AtomicInteger[] tickets =
            Stream.generate(AtomicInteger::new).limit(FIELDS).toArray(AtomicInteger[]::new);
    private final AtomicReference<CountDownLatch> answers = new AtomicReference<>(new CountDownLatch(0));
    private String sheet;

    @Test
    void no_word_that_got_a_yes_is_lost_when_the_server_is_killed() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        try (CampusServer server =
                new CampusServer("killed").with("JVM_ARGS", "").start()) {
            sixPeople(server, seed);
            Random random = new Random(seed);
            int resent = 0;
            int stood = 0;
            double slowest = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                writeUntilKilled(server, 300 + random.nextInt(1000));
                List<HistoryChecker.Sent> open = checker.unknown();
                long from = System.nanoTime();
                server.start();
                slowest = Math.max(slowest, (System.nanoTime() - from) / 1e9);
                stood += standing(open);
                resent += open.size();
                for (HistoryChecker.Sent each : open) {
                    writers.get(0).send(each);
                }
            }
            System.out.printf(
                    "%d kills, %d operations of %d writers, %d too late, %d without an answer (%d of them stood all the"
                            + " same), slowest start %.0f s; seed %d%n",
                    KILLS, checker.operations(), WRITERS, checker.conflicts(), resent, stood, slowest, seed);
            assertThat(checker.unknown()).isEmpty();
            assertThat(checker.contradictions(fields(), changes()))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(checker.operations()).isGreaterThan(KILLS * 150);
        }
    }

    private void sixPeople(CampusServer server, long seed) throws IOException {
        SomeOrganisation home = new SomeOrganisation(server, new Caller(server).register(), "Maison");
        sheet = home.ids().get("sheet");
        AtomicReference<HistoryChecker.Sent> onTheWay = new AtomicReference<>();
        for (Caller each : home.more(WRITERS)) {
            String id =
                    JSON.readTree(each.get("/api/accounts/me").body()).get("id").asText();
            people.put(id, each);
            writers.add(new SomeWriter(id, seed ^ writers.size(), this::save, checker, onTheWay));
        }
    }

    private String key(Random random) {
        int field = random.nextInt(FIELDS);
        String column = field % 2 == 0 ? "pb-1-needs-label" : "pb-1-needs-situation";
        return "pb-1-needs.f" + field + "-" + tickets[field].getAndIncrement() / A_FIELD + "." + column;
    }

    private SomeWriter.Heard save(HistoryChecker.Sent sent) throws IOException {
        HttpResponse<String> answer = send(
                people.get(sent.by()),
                "PUT",
                "/fields/" + sent.key(),
                JSON.writeValueAsString(Map.of("text", sent.text())),
                Map.of("Op-Id", sent.operation(), "If-Match", "\"" + sent.seen() + "\""));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
        JsonNode body = JSON.readTree(answer.body());
        answers.get().countDown();
        return answer.statusCode() == 200
                ? new SomeWriter.Heard(
                        body.get("version").asInt(), body.get("number").asInt())
                : new SomeWriter.Heard(body.get("current").get("version").asInt(), 0);
    }

    private HttpResponse<String> send(
            Caller caller, String method, String path, String body, Map<String, String> headers) throws IOException {
        try {
            return caller.send(method, "/api/worksheets/" + sheet + path, body, headers);
        } catch (IllegalStateException failed) {
            // What a dying server says or leaves unsaid is no answer.
            if (failed.getCause() instanceof IOException none) {
                throw none;
            }
            throw failed;
        }
    }

    private void writeUntilKilled(CampusServer server, int moment) throws InterruptedException, ExecutionException {
        answers.set(new CountDownLatch(moment));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Void>> running = writers.stream()
                    .map(each -> threads.submit(untilItFails(each)))
                    .toList();
            boolean came = answers.get().await(5, TimeUnit.MINUTES);
            server.kill();
            for (Future<Void> each : running) {
                each.get();
            }
            assertThat(came).as("%d answers", moment).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> untilItFails(SomeWriter writer) {
        return () -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    writer.write(this::key);
                }
            } catch (IOException killed) {
                // The device keeps it and tries again.
            }
            return null;
        };
    }

    private long standing(List<HistoryChecker.Sent> open) throws IOException {
        List<String> kept = changes().stream().map(ChangeView::operation).toList();
        return open.stream().filter(each -> kept.contains(each.operation())).count();
    }

    private JsonNode get(String path) throws IOException {
        HttpResponse<String> answer =
                send(people.values().iterator().next(), "GET", path, null, Map.of("Accept", "application/json"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private List<FieldState> fields() throws IOException {
        List<FieldState> all = new ArrayList<>();
        for (JsonNode each : get("").get("fields")) {
            all.add(new FieldState(
                    each.get("key").asText(),
                    each.get("version").asInt(),
                    each.get("text").asText(),
                    Instant.parse(each.get("at").asText()),
                    each.get("by").asText()));
        }
        return all;
    }

    /** Of all fields that an operation may have gone to, also those that have none in the end. */
    private List<ChangeView> changes() throws IOException {
        List<ChangeView> all = new ArrayList<>();
        for (String key : checker.keys()) {
            for (JsonNode each : get("/history/" + key)) {
                all.add(new ChangeView(
                        each.get("number").asInt(),
                        each.get("key").asText(),
                        each.get("version").asInt(),
                        each.get("text").asText(),
                        Instant.parse(each.get("at").asText()),
                        each.get("by").asText(),
                        each.get("operation").asText(),
                        each.get("taken").asBoolean(),
                        null));
            }
        }
        return all;
    }
}
