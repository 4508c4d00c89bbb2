package org.profint.house;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation with a manager, a team on a module, somebody in the team, somebody who is not, somebody who left, and
 * the manager of another organisation; made through the doors that people use.
 */
public final class SomeOrganisation {

    private static final List<String> IDS = List.of(
            "organisation",
            "team",
            "run",
            "person",
            "ended",
            "session",
            "sheet",
            "draft",
            "post",
            "meeting",
            "item",
            "file",
            "upload",
            "project");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private final CampusServer server;
    private final Map<String, Caller> people = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<Caller, String> secrets = new HashMap<>();

    public SomeOrganisation(CampusServer server, Caller manager, String name) {
        this.server = server;
        people.put("nobody", new Caller(server));
        people.put("stranger", new Caller(server).register());
        people.put("admin", new Caller(server).signIn("admin@demo.example", "quatre couleurs quinze idees"));
        people.put("manager", manager);
        people.put("foreign", new Caller(server).register());
        ids.put("organisation", founded(manager, name));
        founded(person("foreign"), name + " d’à côté");
        ids.put("team", form(manager, "/organisation/team", "do=form&name=Equipe&organisation={organisation}"));
        for (String each : List.of("colleague", "former", "member")) {
            people.put(each, new Caller(server).register());
            String team = each.equals("colleague") ? "" : ids.get("team");
            joins(person(each), room(manager, team));
        }
        String adapt = "do=adapt&source=partner-mapping-b&organisation={organisation}";
        ids.put("draft", form(manager, "/worksheet/versions?tool=partner-mapping-b", adapt));
        send(manager, "/learning/run?team={team}", "do=save&module=networks&languages=fr" + dates());
        ids.put("run", run(manager));
        leaves(person("former"));
        ids.put("person", first(person("member").get("/api/accounts/me").body()));
        String sheet = "{\"tool\":\"partner-mapping-b\",\"team\":\"" + ids.get("team") + "\"}";
        ids.put(
                "sheet",
                first(person("member")
                        .send("POST", "/api/worksheets", sheet, Map.of())
                        .body()));
        String talk = "/api/discussions/" + ids.get("run") + "/" + ids.get("team") + "/prompts/net-p1/posts";
        ids.put(
                "post",
                first(person("member")
                        .send("POST", talk, "{\"text\":\"Un carnet\"}", Map.of("Op-Id", Ids.next()))
                        .body()));
        String ideas = "/api/discussions/" + ids.get("run") + "/" + ids.get("team") + "/ideas";
        ids.put(
                "idea",
                first(person("member")
                        .send("POST", ideas, "{\"text\":\"Un carnet commun\"}", Map.of("Op-Id", Ids.next()))
                        .body()));
        String choice = "do=choose.{idea}&how=CONSENSUS&reason=Tous&agreed=" + LocalDate.now(java.time.ZoneOffset.UTC);
        send(person("member"), "/discussion/ideas?run={run}&team={team}", choice);
        // Until the team begins one, it is nobody's.
        ids.put("project", Ids.next());
        ids.put("file", file("abc"));
        ids.put("upload", file("a"));
        send(person("member"), "/facilitation/sessions?run={run}", "do=module&mode=ROOM");
        String sessions = person("member")
                .get("/api/facilitation/runs/" + ids.get("run") + "/sessions")
                .body();
        ids.put("meeting", first(sessions.substring(sessions.indexOf("\"id\""))));
        String page = person("member")
                .get("/facilitation/session?id=" + ids.get("meeting"))
                .body();
        ids.put("item", first(page.substring(page.indexOf("id=\"line-"))));
        ids.put("session", first(person("member").get("/api/sessions").body()));
    }

    /** The team begins its project. */
    public SomeOrganisation withProject() {
        ids.put("project", form(person("member"), "/projectwork/begin?run={run}&team={team}", "do=begin"));
        return this;
    }

    /** A file of three bytes, as far as this. */
    private String file(String words) {
        Map<String, String> announced =
                Map.of("Tus-Resumable", "1.0.0", "Upload-Length", "3", "Upload-Metadata", "filename YS50eHQ=");
        String place = person("member")
                .send("POST", filled("/api/submissions?step=net-project&run={run}&team={team}"), null, announced)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String type = "application/offset+octet-stream";
        Map<String, String> piece = Map.of("Tus-Resumable", "1.0.0", "Upload-Offset", "0", "Content-Type", type);
        HttpResponse<String> answer =
                person("member").send("PATCH", place.substring(place.indexOf("/api/")), words, piece);
        if (answer.statusCode() != 204) {
            throw new IllegalStateException("No file: " + answer.statusCode() + " " + answer.body());
        }
        return first(place);
    }

    /** What the manager's app says at a time. */
    public String code(Instant at) {
        return CodeGenerator.code(secrets.get(person("manager")), at);
    }

    /** Somebody without an account comes to the meeting with its code. */
    public Caller guest() {
        String attendance = "/facilitation/attendance?id=" + ids.get("meeting");
        send(person("member"), attendance, "do=code");
        Matcher code = Pattern.compile("class=\"room-code\"[^>]*>([^<]+)<")
                .matcher(person("member").get(attendance).body());
        if (!code.find()) {
            throw new IllegalStateException("No code of the meeting");
        }
        Caller guest = new Caller(server);
        return guest.keep(
                send(guest, "/join", "do=enter&name=Lou&code=" + code.group(1).replace(" ", "+")));
    }

    /** So many more come into the team. */
    public List<Caller> more(int people) {
        String code = room(person("manager"), ids.get("team"));
        return java.util.stream.Stream.generate(() -> new Caller(server).register())
                .limit(people)
                .peek(each -> joins(each, code))
                .toList();
    }

    /** Whoever it is goes out of the team and of the organisation. */
    public void leaves(Caller person) {
        send(person, "/organisation/leave", "do=leave&organisation={organisation}");
    }

    private static String dates() {
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        return "&starts=" + today + "&ends=" + today.plusDays(60);
    }

    /** Registered, confirmed, and its manager has a second factor. */
    private String founded(Caller manager, String name) {
        String id = first(manager.send(
                        "POST",
                        "/api/organisations",
                        "{\"name\":\"" + name + "\",\"kind\":\"SOCIAL\",\"country\":\"FR\",\"territory\":\"\","
                                + "\"languages\":\"fr\"}",
                        Map.of())
                .body());
        person("admin").send("PUT", "/api/organisations/" + id + "/confirmation", null, Map.of());
        String secret =
                manager.send("POST", "/api/second-factor", null, Map.of()).body();
        Matcher found = Pattern.compile("\"secret\"\\s*:\\s*\"([A-Z2-7 ]+)\"").matcher(secret);
        if (found.find()) {
            secrets.put(manager, found.group(1));
            String code = CodeGenerator.code(found.group(1), Instant.now());
            manager.send("PUT", "/api/second-factor", "{\"code\":\"" + code + "\"}", Map.of());
        }
        return id;
    }

    private String room(Caller manager, String team) {
        send(manager, "/organisation/room", "do=open&hours=4&language=fr&id={organisation}&team=" + team);
        String page =
                manager.get("/organisation/room?id=" + ids.get("organisation")).body();
        Matcher code = Pattern.compile("class=\"room-code\"[^>]*>([^<]+)<").matcher(page);
        if (!code.find()) {
            throw new IllegalStateException("No code of a room in " + page);
        }
        // The newest is the first.
        return code.group(1);
    }

    private void joins(Caller person, String code) {
        send(person, "/organisation/join", "do=join&charter=yes&code=" + code.replace(" ", "+"));
    }

    private String run(Caller manager) {
        String page = manager.get("/learning/team?id=" + ids.get("team")).body();
        Matcher run = Pattern.compile("run=(" + UUID + ")").matcher(page.replace("&#61;", "="));
        if (!run.find()) {
            throw new IllegalStateException("No run in " + page);
        }
        return run.group(1);
    }

    /** The id that the place of the answer ends with. */
    private String form(Caller caller, String path, String form) {
        String place = send(caller, path, form).headers().firstValue("Location").orElse("");
        Matcher id = UUID.matcher(place);
        String last = "";
        while (id.find()) {
            last = id.group();
        }
        return last;
    }

    private HttpResponse<String> send(Caller caller, String path, String form) {
        HttpResponse<String> answer = caller.send("POST", filled(path), filled(form), Map.of("Content-Type", FORM));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(path + " " + form + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    private static String first(String body) {
        Matcher id = UUID.matcher(body);
        if (!id.find()) {
            throw new IllegalStateException("No id in " + body);
        }
        return id.group();
    }

    /** Also names another organisation, one that may be ended once more. */
    void beside(SomeOrganisation other) {
        ids.put("ended", other.ids.get("organisation"));
    }

    void close() {
        person("admin")
                .send("DELETE", "/api/organisations/" + ids.get("organisation") + "/confirmation", null, Map.of());
    }

    public Caller person(String relation) {
        return people.get(relation);
    }

    public Map<String, String> ids() {
        return ids;
    }

    /** Ids of nothing at all. */
    static Map<String, String> nothing() {
        Map<String, String> nothing = new HashMap<>();
        IDS.forEach(each -> nothing.put(each, Ids.next()));
        return nothing;
    }
}
