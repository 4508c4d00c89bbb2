package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every door that takes an id × everybody's relation to the thing behind it: one's own, the team's, the organisation's,
 * a foreign one, one that never was and one that was closed. The part {@code relations} of the authorisation file.
 */
class RelationsPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    /** From those who may least to those who may most: what somebody changes does not help the one before. */
    private static final List<String> RELATIONS =
            List.of("nobody", "stranger", "foreign", "admin", "colleague", "former", "member", "manager");

    private static SomeOrganisation home;
    private static SomeOrganisation closed;

    private static JsonNode file() throws IOException {
        try (InputStream in = RelationsPageIT.class.getResourceAsStream("/authorisation.yaml")) {
            return new YAMLMapper().readTree(in);
        }
    }

    @BeforeAll
    static void two_organisations_of_which_one_was_closed() {
        Caller manager = new Caller(SERVER).register();
        home = new SomeOrganisation(SERVER, manager, "Maison").withProject();
        closed = new SomeOrganisation(SERVER, manager, "Ancienne");
        closed.close();
        home.beside(closed);
        closed.beside(closed);
        write("pb-1-needs.n1", "1");
        write("pb-1-needs.n1.pb-1-needs-label", "Logement");
        write("pb-3-partners.p1", "1");
        write("pb-3-partners.p1.pb-3-partners-name", "Un bailleur");
    }

    /** The team's map has a need and a partner, each with a page of its own, and so something that it lacks. */
    private static void write(String field, String text) {
        HttpResponse<String> saved = home.person("member")
                .send(
                        "PUT",
                        "/api/worksheets/" + home.ids().get("sheet") + "/fields/" + field,
                        "{\"text\":\"" + text + "\"}",
                        Map.of("Op-Id", Ids.next(), "If-Match", "0"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    @Test
    void everybody_gets_what_the_file_says_for_what_is_theirs_and_what_is_not() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode door : file().get("relations")) {
            for (String relation : RELATIONS) {
                wrong.addAll(wrongAt(door, relation));
            }
            int gone = ask(door, home.person("manager"), closed.ids()).statusCode();
            if (gone != door.path("closed").asInt()) {
                wrong.add(named(door) + " of a closed organisation gives its manager " + gone);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_guest_of_a_session_gets_what_the_file_says_and_else_nothing() throws IOException {
        SomeOrganisation visited = new SomeOrganisation(SERVER, new Caller(SERVER).register(), "Visitée");
        visited.beside(closed);
        Caller guest = visited.guest();
        // A session that goes on: its guest follows it.
        visited.person("member")
                .send(
                        "POST",
                        "/facilitation/live?session=" + visited.ids().get("meeting"),
                        "do=begin",
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));
        List<String> wrong = new ArrayList<>();
        int open = 0;
        for (JsonNode door : file().get("relations")) {
            int expected = door.path("guest").asInt(404);
            int given = ask(door, guest, visited.ids()).statusCode();
            open += expected == 404 ? 0 : 1;
            if (given != expected) {
                wrong.add(named(door) + " gives a guest " + given + ", not " + expected);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(open).isGreaterThan(5);
        assertThat(guest.get("/learning/my-modules").statusCode()).isEqualTo(404);
        assertThat(guest.get("/people/account").statusCode()).isEqualTo(404);
        assertThat(guest.get("/worksheet/mine").statusCode()).isEqualTo(404);
        assertThat(guest.get("/api/worksheets").statusCode()).isEqualTo(404);
        assertThat(guest.get("/facilitation/guest").statusCode()).isEqualTo(200);
        assertThat(guest.get("/recognition/verify").statusCode()).isEqualTo(200);
        assertThat(guest.get("/api/recognition/issuer").statusCode()).isEqualTo(200);
    }

    /** What may not be seen and what does not exist look the same, to the letter. */
    private static List<String> wrongAt(JsonNode door, String relation) {
        List<String> wrong = new ArrayList<>();
        Caller caller = home.person(relation);
        HttpResponse<String> missing = ask(door, caller, SomeOrganisation.nothing());
        HttpResponse<String> real = ask(door, caller, home.ids());
        int expected = door.path(relation).asInt();
        if (real.statusCode() != expected) {
            wrong.add(named(door) + " gives " + relation + " " + real.statusCode() + ", not " + expected);
        }
        if (missing.statusCode() == 404 || missing.statusCode() == 401) {
            if (real.statusCode() == missing.statusCode() && !same(real, missing)) {
                wrong.add(named(door) + " tells " + relation + " that it exists");
            }
        } else if (door.has("idempotent")) {
            // Ending what never was is as good as ended.
            return wrong;
        } else if (missing.statusCode() != real.statusCode() || missing.statusCode() < 300) {
            wrong.add(named(door) + " gives " + relation + " " + missing.statusCode() + " for what never was");
        }
        return wrong;
    }

    private static boolean same(HttpResponse<String> one, HttpResponse<String> other) {
        return withoutIds(one.body()).equals(withoutIds(other.body()));
    }

    private static String withoutIds(String body) {
        return body.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }

    private static HttpResponse<String> ask(JsonNode door, Caller caller, Map<String, String> ids) {
        String path = door.get("path").asText();
        String body = door.has("form")
                ? door.get("form").asText()
                : door.has("body") ? door.get("body").asText() : null;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
            body = body == null ? null : body.replace("{" + id.getKey() + "}", id.getValue());
        }
        Map<String, String> headers = door.has("form")
                ? Map.of("Content-Type", "application/x-www-form-urlencoded")
                : AuthorisationPageIT.headers(door);
        return caller.send(door.path("method").asText("GET"), path, body, headers);
    }

    private static String named(JsonNode door) {
        return door.path("method").asText("GET") + " " + door.get("path").asText() + " "
                + door.path("form").asText();
    }

    @Test
    void every_door_that_takes_an_id_is_in_the_file() throws IOException {
        Set<String> exempt = StreamSupport.stream(file().get("without-relation").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        Set<String> wanted = new TreeSet<>();
        for (String part : List.of("pages", "servlets", "endpoints")) {
            for (JsonNode door : file().get(part)) {
                String path = door.get("path").asText();
                if (path.matches(".*(unknown|\\{).*") || path.startsWith("/management/")) {
                    wanted.add(door.path("method").asText("GET") + " " + path.replaceFirst("\\?.*", ""));
                }
            }
        }
        wanted.removeIf(door -> exempt.stream().anyMatch(door::contains));
        Set<String> listed = new TreeSet<>();
        for (JsonNode door : file().get("relations")) {
            String path = door.get("door") == null
                    ? door.get("path").asText()
                    : door.get("door").asText();
            listed.add(door.path("method").asText("GET") + " " + path.replaceFirst("\\?.*", ""));
        }
        assertThat(wanted).hasSizeGreaterThan(20);
        assertThat(listed).containsAll(wanted);
    }
}
