package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page may cost: bytes and requests with an empty cache, statements in the database. Counts, not times. */
class BudgetPageIT {

    private static final int BYTES = 100_000;
    private static final int REQUESTS = 8;
    private static final int STATEMENTS = 4;
    private static final int EDITOR_BYTES = 260_000;
    private static final int CONSOLE_BYTES = 350_000;
    private static final int CONSOLE_REQUESTS = 20;

    @ParameterizedTest
    @CsvSource({
        "/",
        "/catalogue/recommendation?id=net-1",
        "/catalogue/case?id=madame-k",
        "/catalogue/tool?id=partner-mapping-b",
        "/catalogue/module?id=networks",
        "/learning/step?id=net-discussion",
        "/learning/step?id=net-partners"
    })
    void a_first_view_costs_at_most_100_kB_and_8_requests_and_no_primefaces(String path) {
        CampusServer server = CampusServer.shared();
        try (BrowserContext device = Chromium.device(360, "fr", true)) {
            Page page = device.newPage();
            signIn(page, server, "camille@demo.example", "douze appels un mardi");
            AtomicLong bytes = new AtomicLong();
            AtomicInteger requests = new AtomicInteger();
            page.onRequest(request -> {
                assertThat(request.url()).startsWith(server.url("/")).doesNotContain("primefaces", "jquery");
                requests.incrementAndGet();
            });
            CDPSession network = device.newCDPSession(page);
            network.send("Network.enable");
            network.send("Network.clearBrowserCache");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate(server.url(path));
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(bytes.get()).as("bytes of " + path).isPositive().isLessThanOrEqualTo(BYTES);
            assertThat(requests.get()).as("requests of " + path).isPositive().isLessThanOrEqualTo(REQUESTS);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/management/index",
        "/management/people",
        "/management/invitations",
        "/management/teams",
        "/management/runs",
        "/management/progress",
        "/management/learners",
        "/management/board?module=networks",
        "/management/testimonies",
        "/management/sign-in",
        "/administration/organisations",
        "/administration/users",
        "/administration/roles",
        "/administration/mail",
        "/administration/log",
        "/administration/retention"
    })
    void a_first_view_of_a_console_costs_at_most_350_kB_and_20_requests(String path) {
        CampusServer server = CampusServer.shared();
        try (BrowserContext device = Chromium.device(1280, "fr", true)) {
            Page page = device.newPage();
            if (path.startsWith("/management/")) {
                signIn(page, server, "noa@demo.example", "une table ronde ce jeudi");
            } else {
                signIn(page, server, "admin@demo.example", "quatre couleurs quinze idees");
            }
            AtomicLong bytes = new AtomicLong();
            AtomicInteger requests = new AtomicInteger();
            page.onRequest(request -> requests.incrementAndGet());
            CDPSession network = device.newCDPSession(page);
            network.send("Network.enable");
            network.send("Network.clearBrowserCache");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate(server.url(path));
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(bytes.get()).as("bytes of " + path).isPositive().isLessThanOrEqualTo(CONSOLE_BYTES);
            assertThat(requests.get()).as("requests of " + path).isPositive().isLessThanOrEqualTo(CONSOLE_REQUESTS);
        }
    }

    @Test
    void a_page_of_a_console_asks_the_database_at_most_4_times() {
        CampusServer server = countingServer();
        Caller noa = new Caller(server).signIn("noa@demo.example", "une table ronde ce jeudi");
        for (String path : new String[] {
            "/management/index", "/management/people", "/management/invitations", "/management/teams",
            "/management/runs", "/management/progress", "/management/board?module=networks", "/management/testimonies"
        }) {
            noa.get(path);
            long before = server.statements();
            assertThat(noa.get(path).statusCode()).isEqualTo(200);
            assertThat(server.statements() - before).as(path).isBetween(2L, (long) STATEMENTS);
        }
    }

    private static void signIn(Page page, CampusServer server, String email, String password) {
        page.navigate(server.url("/people/sign-in"));
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("main button");
        page.waitForURL("**/learning/my-modules");
    }

    /** The server, when its database writes down what it runs; a count that never moves would prove nothing. */
    private static CampusServer countingServer() {
        assumeTrue(
                CampusServer.DATABASE.equals("derby"),
                "Derby writes down its statements; " + CampusServer.DATABASE + " runs the same code");
        CampusServer server = CampusServer.shared();
        long before = server.statements();
        new Caller(server).register().get("/learning/my-modules");
        assertThat(server.statements()).as("statements in derby.log").isGreaterThan(before);
        return server;
    }

    @Test
    void a_lesson_asks_the_database_at_most_4_times_also_when_it_is_new() {
        CampusServer server = countingServer();
        Caller learner = new Caller(server).register();
        learner.send("PUT", "/api/learning/modules/networks", null, Map.of());
        learner.get("/learning/step?id=net-frame");
        for (String step : new String[] {"net-discussion", "net-discussion", "net-partners", "net-mapping"}) {
            // Where files are handed in: the place, the files, and what is on its way.
            long files = step.equals("net-mapping") ? 3 : 0;
            long before = server.statements();
            assertThat(learner.get("/learning/step?id=" + step).statusCode()).isEqualTo(200);
            assertThat(server.statements() - before).as(step).isBetween(2L, STATEMENTS + files);
        }
    }

    @Test
    void coming_in_with_a_code_costs_a_visitor_little_and_a_guest_reads_with_at_most_8_statements() {
        CampusServer server = countingServer();
        Caller visitor = new Caller(server);
        visitor.get("/join");
        long before = server.statements();
        assertThat(visitor.get("/join").statusCode()).isEqualTo(200);
        assertThat(server.statements() - before)
                .as("nothing is asked for nobody")
                .isZero();
        SomeOrganisation home = new SomeOrganisation(server, new Caller(server).register(), "Salle mesurée");
        Caller guest = home.guest();
        String session = "/facilitation/session?id=" + home.ids().get("meeting");
        guest.get(session);
        before = server.statements();
        assertThat(guest.get(session).statusCode()).isEqualTo(200);
        assertThat(server.statements() - before).as("a session").isBetween(2L, 8L);
        before = server.statements();
        assertThat(guest.get("/facilitation/guest").statusCode()).isEqualTo(200);
        assertThat(server.statements() - before).as("what a guest keeps").isBetween(2L, 2L);
    }

    @Test
    void what_a_worksheet_serves_costs_at_most_4_statements_and_5_for_a_team_and_100_kB() {
        CampusServer server = countingServer();
        SomeOrganisation home = new SomeOrganisation(server, new Caller(server).register(), "Maison mesurée");
        Caller member = home.person("member");
        String own = member.send("POST", "/api/worksheets", "{\"tool\":\"activity-planning\"}", Map.of())
                .body()
                .replaceAll("(?s).*\"([0-9a-f-]{36})\".*", "$1");
        Map.of(own, STATEMENTS, home.ids().get("sheet"), STATEMENTS + 1).forEach((sheet, most) -> {
            String path = "/worksheet/coverage?id=" + sheet;
            member.get(path);
            long before = server.statements();
            var page = member.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body().length()).isLessThan(BYTES);
            assertThat(server.statements() - before).as(path).isBetween(2L, (long) most);
        });
    }

    @Test
    void a_discussion_of_20_posts_asks_the_database_at_most_5_times_and_costs_at_most_100_kB() {
        CampusServer server = countingServer();
        Caller member = new SomeOrganisation(server, new Caller(server).register(), "Maison bavarde").person("member");
        String step = member.get("/learning/step?id=net-discussion").body();
        java.util.regex.Matcher run = java.util.regex.Pattern.compile("/api/discussions/[0-9a-f-]+/[0-9a-f-]+")
                .matcher(step.replace("&#x2F;", "/"));
        assertThat(run.find()).as("a discussion on the step").isTrue();
        for (int each = 1; each < 20; each++) {
            String said = "{\"text\":\"" + "Ce qui tient le réseau. ".repeat(10) + each + "\"}";
            member.send("POST", run.group() + "/prompts/net-p1/posts", said, Map.of("Op-Id", Ids.next()));
        }
        String[] ids = run.group().split("/");
        String thread = "/discussion/thread?run=" + ids[3] + "&team=" + ids[4] + "&prompt=net-p1";
        String room = "run=" + ids[3] + "&team=" + ids[4];
        for (String path : new String[] {
            "/learning/step?id=net-discussion",
            thread,
            "/discussion/case?step=net-discussion&" + room,
            "/discussion/told?" + room
        }) {
            long before = server.statements();
            var page = member.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(server.statements() - before).as(path).isBetween(2L, STATEMENTS + 1L);
            assertThat(page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .as(path)
                    .isLessThan(BYTES);
        }
    }

    @Test
    void twenty_ideas_with_a_choice_ask_the_database_at_most_7_times() {
        CampusServer server = countingServer();
        SomeOrganisation home = new SomeOrganisation(server, new Caller(server).register(), "Maison d’idées");
        Caller member = home.person("member");
        String place = home.ids().get("run") + "/" + home.ids().get("team");
        for (int each = 1; each < 20; each++) {
            String said = "{\"text\":\"" + "Tenir la carte à jour. ".repeat(5) + each + "\"}";
            member.send("POST", "/api/discussions/" + place + "/ideas", said, Map.of("Op-Id", Ids.next()));
        }
        String board = "/discussion/ideas?run=" + home.ids().get("run") + "&team="
                + home.ids().get("team");
        member.get(board);
        long before = server.statements();
        var page = member.get(board);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Tenir la carte à jour. 19");
        assertThat(server.statements() - before).isBetween(2L, 7L);
        assertThat(page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(BYTES);
        before = server.statements();
        assertThat(member.get("/learning/step?id=net-version").body()).contains("Un carnet commun");
        // The lesson, its team, the case, and the board of the ideas.
        assertThat(server.statements() - before).isBetween(2L, STATEMENTS + 7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/catalogue/recommendation?id=net-1", "/catalogue/case?id=madame-k"})
    void what_everybody_may_read_is_not_sent_again_while_it_has_not_changed(String path) {
        Caller nobody = new Caller(CampusServer.shared());
        String tag = nobody.get(path).headers().firstValue("ETag").orElseThrow();
        var again = nobody.send("GET", path, null, Map.of("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        var weak = nobody.send("GET", path, null, Map.of("If-None-Match", "\"other\", W/" + tag));
        assertThat(weak.statusCode()).as("through a proxy that compresses").isEqualTo(304);
        var swedish = nobody.send("GET", path, null, Map.of("If-None-Match", tag, "Accept-Language", "sv"));
        assertThat(swedish.statusCode()).as("another language").isEqualTo(200);
        Caller somebody = new Caller(CampusServer.shared()).register();
        var own = somebody.send("GET", path, null, Map.of("If-None-Match", tag));
        assertThat(own.statusCode()).as("a page with one's own name").isEqualTo(200);
        assertThat(own.headers().firstValue("ETag")).isEmpty();
        assertThat(own.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void the_screens_of_a_live_session_ask_the_database_at_most_9_times_and_cost_at_most_100_kB() {
        CampusServer server = countingServer();
        SomeOrganisation home = new SomeOrganisation(server, new Caller(server).register(), "Maison mesurée en direct");
        Caller member = home.person("member");
        String session = "session=" + home.ids().get("meeting");
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        member.send("POST", "/facilitation/live?" + session, "do=begin", form);
        for (int stage = 1; stage <= 2; stage++) {
            member.send("POST", "/facilitation/live?" + session, "do=NEXT_ITEM&stage=" + stage, form);
        }
        Map.of("live", 7L, "room", 9L, "presentation", 7L).forEach((name, most) -> {
            String path = "/facilitation/" + name + "?" + session;
            member.get(path);
            long before = server.statements();
            var page = member.get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                    .as(path)
                    .isLessThan(BYTES);
            assertThat(server.statements() - before).as(path).isBetween(2L, most);
        });
    }

    @Test
    void what_everybody_may_read_asks_the_database_nothing() {
        CampusServer server = countingServer();
        Caller nobody = new Caller(server);
        nobody.get("/");
        long before = server.statements();
        nobody.get("/");
        nobody.get("/catalogue/case?id=madame-k");
        nobody.get("/assets/site.css");
        assertThat(server.statements() - before).isZero();
    }

    /** What was withdrawn is gone at once, on every server: so where testimonies of teams are listed, one asks (0028). */
    @Test
    void where_testimonies_of_teams_are_listed_everybody_asks_at_most_3_times() {
        CampusServer server = countingServer();
        Caller nobody = new Caller(server);
        for (String path : new String[] {
            "/catalogue/search?q=logement",
            "/catalogue/library",
            "/catalogue/recommendation?id=net-1",
            "/catalogue/module?id=networks",
            "/catalogue/tool?id=wt1"
        }) {
            nobody.get(path);
            long before = server.statements();
            assertThat(nobody.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(server.statements() - before).as(path).isBetween(2L, 3L);
        }
    }

    @Test
    void a_partner_map_and_its_sheets_ask_the_database_at_most_8_times() {
        CampusServer server = countingServer();
        Caller person = new Caller(server).register();
        String sheet = person.send("POST", "/api/worksheets", "{\"tool\":\"partner-mapping-b\"}", Map.of())
                .body()
                .replaceAll(".*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        Map.of(
                        "pb-1-needs.n1", "1",
                        "pb-1-needs.n1.pb-1-needs-label", "Logement",
                        "pb-3-partners.p1", "1",
                        "pb-3-partners.p1.pb-3-partners-name", "Un bailleur")
                .forEach((key, text) -> person.send(
                        "PUT",
                        "/api/worksheets/" + sheet + "/fields/" + key,
                        "{\"text\":\"" + text + "\"}",
                        Map.of("Op-Id", Ids.next(), "If-Match", "0")));
        for (String path : new String[] {"map?", "gap?gap=G5/p1&", "partner?partner=p1&", "need?need=n1&"}) {
            String page = "/partnermap/" + path + "id=" + sheet;
            person.get(page);
            long before = server.statements();
            assertThat(person.get(page).statusCode()).isEqualTo(200);
            assertThat(server.statements() - before).as(path).isBetween(2L, 8L);
        }
    }

    @Test
    void two_versions_of_a_plan_side_by_side_ask_the_database_at_most_8_times_and_cost_at_most_100_kB() {
        CampusServer server = countingServer();
        SomeOrganisation home =
                new SomeOrganisation(server, new Caller(server).register(), "Maison comparée").withProject();
        Caller member = home.person("member");
        String project = home.ids().get("project");
        String page = "/projectwork/project?id=" + project;
        String sheet = member.found(page, "/worksheet/sheet\\?id=([0-9a-f-]{36})");
        Map<String, String> rows =
                Map.of("wt1-progress.p1", "1", "wt1-objectives.o1", "1", "wt1-internal.i1", "1", "wt1-actions.a1", "1");
        rows.forEach((key, text) -> fill(member, sheet, key, text, 0));
        for (String key : new String[] {
            "wt1-name",
            "wt1-purpose",
            "wt1-diagnosis-1",
            "wt1-diagnosis-2",
            "wt1-phase",
            "wt1-progress.p1.wt1-progress-point",
            "wt1-objectives.o1.wt1-objectives-objective",
            "wt1-internal.i1.wt1-internal-function",
            "wt1-actions.a1.wt1-actions-description",
            "wt1-actions.a1.wt1-actions-actors"
        }) {
            fill(member, sheet, key, "Tenir la carte à jour. ".repeat(10), 0);
        }
        String handIn = "do=hand-in&safe=yes&named=" + home.ids().get("person");
        member.form("/projectwork/hand-in?id=" + project + "&sheet=PLAN", handIn);
        member.form(page, "do=object.PLAN&seen=1&reason=Relire");
        fill(member, sheet, "wt1-purpose", "Tenir la carte à deux.", 1);
        member.form("/projectwork/hand-in?id=" + project + "&sheet=PLAN", handIn);
        String path = "/projectwork/versions?id=" + project + "&sheet=PLAN&from=1&to=2&only=all";
        member.get(path);
        long before = server.statements();
        var beside = member.get(path);
        assertThat(beside.statusCode()).isEqualTo(200);
        assertThat(beside.body()).contains("Tenir la carte à deux.");
        assertThat(server.statements() - before).isBetween(2L, 8L);
        assertThat(beside.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                .isLessThan(BYTES);
    }

    private static void fill(Caller caller, String sheet, String key, String text, int version) {
        var saved = caller.send(
                "PUT",
                "/api/worksheets/" + sheet + "/fields/" + key,
                "{\"text\":\"" + text + "\"}",
                Map.of("Op-Id", Ids.next(), "If-Match", String.valueOf(version)));
        assertThat(saved.statusCode()).as(key + " " + saved.body()).isEqualTo(200);
    }

    @Test
    void the_pages_of_own_versions_ask_the_database_at_most_4_times_and_cost_at_most_100_kB_the_editor_260() {
        CampusServer server = countingServer();
        SomeOrganisation home = new SomeOrganisation(server, new Caller(server).register(), "Maison adaptée");
        Caller manager = home.person("manager");
        String draft = home.ids().get("draft");
        for (String path : new String[] {
            "/worksheet/adapt?id=" + draft,
            "/worksheet/versions?tool=partner-mapping-b",
            "/worksheet/offer?id=" + draft,
            "/worksheet/offers"
        }) {
            manager.get(path);
            long before = server.statements();
            var page = manager.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            long asked = server.statements() - before;
            int bytes = page.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            assertThat(asked).as(path).isBetween(2L, (long) STATEMENTS);
            // The editor has all fields of a tool at once; they are so many before they are compressed.
            assertThat(bytes).as(path).isLessThan(path.contains("/adapt?") ? EDITOR_BYTES : BYTES);
        }
    }

    /** Each answer that moves is at most two changes, of the place that it leaves and of the one that it comes to. */
    @Test
    void moving_a_worksheet_asks_the_database_a_few_times_and_writes_each_change_once() {
        CampusServer server = countingServer();
        Caller person = new Caller(server).register();
        String sheet = person.send("POST", "/api/worksheets", "{\"tool\":\"partner-mapping-a\"}", Map.of())
                .body()
                .replaceAll(".*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        for (int row = 1; row <= 20; row++) {
            String need = "/api/worksheets/" + sheet + "/fields/pa-1-needs.n" + row;
            person.send("PUT", need, "{\"text\":\"" + row + "\"}", Map.of("Op-Id", Ids.next(), "If-Match", "0"));
            person.send(
                    "PUT",
                    need + ".pa-1-needs-label",
                    "{\"text\":\"Besoin " + row + "\"}",
                    Map.of("Op-Id", Ids.next(), "If-Match", "0"));
        }
        long before = server.statements();
        var moved =
                person.send("POST", "/api/worksheets/" + sheet + "/moves", "{\"to\":\"partner-mapping-b\"}", Map.of());
        assertThat(moved.statusCode()).isEqualTo(200);
        // Twice a change, a field that is left and one that is begun; and what finds the sheet and holds it.
        assertThat(server.statements() - before).as("for 40 answers").isBetween(80L, 40L * 4 + 12);
    }
}
