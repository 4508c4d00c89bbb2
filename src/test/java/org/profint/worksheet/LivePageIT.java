package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.SomeOrganisation;

/** What a page hears while others write, as the wire carries it. */
class LivePageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 30;
    private static final String LABEL = "pb-1-needs.%s.pb-1-needs-label";

    private static SomeOrganisation home;

    private String sheet;
    private String row;
    private int before;

    @BeforeAll
    static void a_team_with_a_sheet() {
        home = new SomeOrganisation(SERVER, new Caller(SERVER).register(), "Maison vive");
    }

    /** Each test writes in a row of its own and knows what was there before. */
    @BeforeEach
    void the_sheet_as_it_is() throws IOException {
        sheet = "/api/worksheets/" + home.ids().get("sheet");
        row = "r" + Ids.next();
        before = JSON.readTree(home.person("member").get(sheet).body())
                .get("lastChange")
                .asInt();
    }

    /** What came on the wire; the end of it is an event too. */
    private record Event(String id, String name, String data) {

        static final Event END = new Event("", "end", "");

        String text() {
            return read().get("text").asText();
        }

        int number() {
            return read().get("number").asInt();
        }

        private JsonNode read() {
            try {
                return JSON.readTree(data);
            } catch (IOException none) {
                throw new IllegalStateException(data, none);
            }
        }
    }

    /** A page that listens. */
    private static final class Listener implements AutoCloseable {

        private final BlockingQueue<Event> heard = new LinkedBlockingQueue<>();
        private final HttpResponse<java.io.InputStream> answer;

        Listener(Caller caller, String path, Map<String, String> headers) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.url(path)))
                    .timeout(Duration.ofSeconds(PATIENCE))
                    .header("Cookie", caller.cookies());
            headers.forEach(request::header);
            answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            Thread reader = new Thread(this::read);
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                String id = "";
                String name = "";
                StringBuilder data = new StringBuilder();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.isEmpty() && !name.isEmpty()) {
                        heard.add(new Event(id, name, data.toString()));
                        id = "";
                        name = "";
                        data.setLength(0);
                    }
                    String words = line.replaceFirst("^[a-z]+: ?", "");
                    id = line.startsWith("id:") ? words : id;
                    name = line.startsWith("event:") ? words : name;
                    data.append(line.startsWith("data:") ? words : "");
                }
            } catch (IOException closed) {
                // Nothing more comes.
            }
            heard.add(Event.END);
        }

        Event next(String name) throws InterruptedException {
            for (; ; ) {
                Event event = heard.poll(PATIENCE, TimeUnit.SECONDS);
                assertThat(event)
                        .as("something was heard before the patience ended")
                        .isNotNull();
                if (event.name().equals(name)) {
                    return event;
                }
                // Who is there comes and goes beside what is looked for.
                assertThat(event.name()).isIn("hello", "here");
            }
        }

        List<Event> changes(int count) throws InterruptedException {
            List<Event> changes = new ArrayList<>();
            while (changes.size() < count) {
                changes.add(next("change"));
            }
            return changes;
        }

        @Override
        public void close() throws IOException {
            answer.body().close();
        }
    }

    private Listener listen(Caller caller, int known) throws IOException, InterruptedException {
        return new Listener(caller, sheet + "/events?after=" + known, Map.of());
    }

    private int save(Caller caller, int seen, String text) {
        HttpResponse<String> answer = caller.send(
                "PUT",
                sheet + "/fields/" + LABEL.formatted(row),
                "{\"text\":\"" + text + "\"}",
                Map.of("Op-Id", Ids.next(), "If-Match", String.valueOf(seen)));
        return answer.statusCode();
    }

    private void write(Caller caller, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(save(caller, i, "mot " + i)).isEqualTo(200);
        }
    }

    private static List<String> words(int from, int to) {
        return IntStream.range(from, to).mapToObj(each -> "mot " + each).toList();
    }

    @Test
    void nobody_must_sign_in_first_and_a_stranger_finds_nothing() {
        assertThat(home.person("nobody").get(sheet + "/events").statusCode()).isEqualTo(401);
        for (String each : List.of("stranger", "foreign", "colleague", "former", "manager", "admin")) {
            assertThat(home.person(each).get(sheet + "/events").statusCode())
                    .as(each)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_member_hears_each_change_once_and_in_its_order_and_nothing_of_what_came_too_late() throws Exception {
        Caller other = home.more(1).get(0);
        try (Listener page = listen(home.person("member"), before)) {
            page.next("hello");
            write(other, 0, 20);
            assertThat(save(other, 3, "trop tard")).isEqualTo(409);
            write(other, 20, 40);
            List<Event> changes = page.changes(40);
            assertThat(changes).extracting(Event::text).isEqualTo(words(0, 40));
            assertThat(changes).extracting(Event::number).isSorted().doesNotHaveDuplicates();
            assertThat(changes).allSatisfy(each -> assertThat(each.id()).isEqualTo(String.valueOf(each.number())));
            // Nothing came twice: the very next is the next.
            write(other, 40, 41);
            assertThat(page.changes(1)).extracting(Event::text).containsExactly("mot 40");
        }
    }

    @Test
    void a_page_that_comes_again_with_the_last_that_it_knew_misses_nothing_and_hears_nothing_twice() throws Exception {
        Caller other = home.more(1).get(0);
        List<Event> heard = new ArrayList<>();
        Thread writer = new Thread(() -> write(other, 0, 120));
        int known = before;
        writer.start();
        // It goes and comes while the other writes on.
        while (heard.size() < 120) {
            Map<String, String> last = Map.of("Last-Event-ID", String.valueOf(known));
            try (Listener page = new Listener(home.person("member"), sheet + "/events?after=0", last)) {
                heard.addAll(page.changes(Math.min(12, 120 - heard.size())));
            }
            known = Integer.parseInt(heard.get(heard.size() - 1).id());
        }
        writer.join();
        assertThat(heard).extracting(Event::text).isEqualTo(words(0, 120));
    }

    @Test
    void who_has_left_the_team_hears_nothing_more_neither_what_is_written_nor_who_is_where() throws Exception {
        List<Caller> people = home.more(2);
        Caller leaver = people.get(0);
        Caller other = people.get(1);
        try (Listener gone = listen(leaver, before);
                Listener stays = listen(home.person("member"), before)) {
            write(other, 0, 1);
            assertThat(gone.changes(1)).extracting(Event::text).containsExactly("mot 0");
            assertThat(stays.changes(1)).extracting(Event::text).containsExactly("mot 0");
            stays.heard.clear();
            home.leaves(leaver);
            String spot = "{\"field\":\"pb-1-profile\"}";
            assertThat(other.send("POST", sheet + "/here", spot, Map.of()).statusCode())
                    .isEqualTo(204);
            stays.next("here");
            write(other, 1, 2);
            assertThat(stays.changes(1)).extracting(Event::text).containsExactly("mot 1");
            List<Event> after = new ArrayList<>();
            while (!after.contains(Event.END)) {
                after.add(gone.heard.poll(PATIENCE, TimeUnit.SECONDS));
                assertThat(after).doesNotContainNull();
            }
            assertThat(after).extracting(Event::name).isSubsetOf("hello", "end");
            assertThat(leaver.get(sheet + "/events").statusCode()).isEqualTo(404);
        }
    }
}
