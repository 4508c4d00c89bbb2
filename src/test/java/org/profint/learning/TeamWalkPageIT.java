package org.profint.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** The team of the demonstration goes through a step together. Each walk takes another step, and takes it back. */
class TeamWalkPageIT {

    /** One of them is what the team says on the step. */
    private static final int STATEMENTS = 5;

    private static final CampusServer SERVER = CampusServer.shared();

    private static Walker signedIn(Walker walker, String email, String password, Language language) {
        walker.goTo("/people/sign-in");
        walker.page().fill("#email", email);
        walker.page().fill("#password", password);
        walker.press("people.sign-in.do");
        walker.page().waitForURL("**/learning/my-modules");
        return walker.goTo("/learning/my-modules?lang=" + language.getTag() + "&content=" + language.getTag());
    }

    private static Walker robin(int width, Language language, boolean scripts) {
        return signedIn(
                new Walker(SERVER, width, language, scripts),
                "robin@demo.example",
                "trois chaises au soleil",
                language);
    }

    private static Caller caller(String email, String password) {
        return new Caller(SERVER).signIn(email, password);
    }

    private static Caller noa() {
        return caller("noa@demo.example", "une table ronde ce jeudi");
    }

    /** The team's page, as its members find it on their own page. */
    private static String teamPage() {
        String mine = caller("robin@demo.example", "trois chaises au soleil")
                .get("/learning/my-modules")
                .body();
        Matcher link = Pattern.compile("/learning/team\\?id=[0-9a-f-]+(&amp;|&)run=[0-9a-f-]+")
                .matcher(mine);
        assertThat(link.find()).isTrue();
        return link.group().replace("&amp;", "&");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 1280, true, net-discussion",
        "EN, 360, true, net-version",
        "FR, 360, false, net-mapping",
        "EN, 1280, false, net-project"
    })
    void a_team_does_a_step_and_everybody_sees_whose_it_is(Language language, int width, boolean scripts, String step) {
        try (Walker robin = robin(width, language, scripts)) {
            robin.sees(robin.text("learning.mine.with-team", "Équipe Bienvenue"));
            robin.follow("learning.mine.team-page");
            robin.sees(robin.text("learning.team.no-facilitator"));
            robin.sees(robin.text("learning.team.visible"));
            assertThat(robin.page().locator("#people h2")).hasText(robin.text("learning.team.people", 2));
            robin.page()
                    .locator("#to-deliver + ol a[href='/learning/step?id=" + step + "']")
                    .click();
            robin.sees(robin.text("learning.team.of-team"));
            Locator parts = robin.page().locator("#parts input");
            assertThat(parts).hasCount(2);
            parts.first().uncheck();
            parts.last().uncheck();
            robin.press("learning.team.deliver");
            assertThat(robin.page().locator("#errors")).isVisible();
            assertThat(parts.first()).not().isChecked();
            robin.page()
                    .getByLabel("Robin", new Page.GetByLabelOptions().setExact(true))
                    .check();
            robin.press("learning.team.deliver");
            assertThat(robin.page().locator("#team .done")).isVisible();
            assertThat(robin.button("learning.team.did-not")).isVisible();
            alixWasForgotten(step);
            robin.page().reload();
            assertThat(robin.page().locator("#team .name")).hasCount(2);
            robin.goTo("/learning/progress?module=networks");
            assertThat(robin.page().locator("#done + ol a[href='/learning/step?id=" + step + "']"))
                    .isVisible();
            robin.goTo(teamPage());
            assertThat(robin.page().locator("#delivered + ol a[href='/learning/step?id=" + step + "']"))
                    .isVisible();
            robin.follow("learning.team.matrix");
            // The team, its files, and two people.
            assertThat(robin.page().locator("tbody tr")).hasCount(4);
            robin.goTo("/learning/step?id=" + step);
            robin.page().locator("#team summary").click();
            robin.press("learning.team.undo");
            assertThat(robin.button("learning.team.deliver")).isVisible();
            // A browser also writes down the refusal that this walk is about.
            assertThat(robin.complaints()).allMatch(each -> each.contains("status of 400"));
        }
    }

    private static void alixWasForgotten(String step) {
        Caller alix = caller("alix@demo.example", "un plan sur la nappe");
        String id = alix.get("/api/accounts/me").body().replaceAll("(?s).*\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        Matcher ids = Pattern.compile("id=([0-9a-f-]+)&run=([0-9a-f-]+)").matcher(teamPage());
        assertThat(ids.find()).isTrue();
        int status = alix.send(
                        "PUT",
                        "/api/learning/teams/" + ids.group(1) + "/runs/" + ids.group(2) + "/steps/" + step + "/parts/"
                                + id,
                        null,
                        Map.of())
                .statusCode();
        assertThat(status).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({"FR, 1280", "EN, 360"})
    void dates_that_cannot_be_are_explained_and_kept(Language language, int width) {
        try (Walker robin = robin(width, language, false)) {
            robin.goTo(teamPage()).follow("learning.run.change-title");
            robin.page().fill("#starts", "2027-05-10");
            robin.page().fill("#ends", "2027-05-09");
            robin.page().locator("#languages input:checked").first().uncheck();
            robin.press("learning.run.save");
            robin.sees(robin.text("learning.run.end-wrong"));
            robin.sees(robin.text("learning.run.language-missing"));
            assertThat(robin.page().locator("#ends")).hasValue("2027-05-09");
            robin.goTo(teamPage()).follow("learning.run.title");
            robin.page().selectOption("#module", "networks");
            robin.press("learning.run.open");
            robin.sees(robin.text("learning.run.module-already"));
        }
    }

    @Test
    void who_has_nothing_to_do_with_the_team_finds_nothing() throws IOException {
        Caller stranger = new Caller(SERVER).register();
        String page = teamPage();
        String team = page.replaceAll(".*\\?id=([0-9a-f-]+)&run=.*", "$1");
        String run = page.replaceAll(".*&run=", "");
        for (String path : new String[] {
            page,
            "/learning/run?team=" + team,
            "/learning/team-progress?team=" + team + "&run=" + run,
            "/api/learning/teams/" + team
        }) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(noa().get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(stranger.send(
                                "PUT",
                                "/api/learning/teams/" + team + "/runs/" + run + "/steps/net-trial",
                                "{\"parts\":[null,\"x\"]}",
                                Map.of())
                        .statusCode())
                .isEqualTo(404);
        JsonNode seen = new ObjectMapper()
                .readTree(noa().get("/api/learning/teams/" + team).body());
        assertThat(seen.get("people")).hasSize(2);
        assertThat(seen.get("steps")).hasSize(6);
    }

    @Test
    void the_page_of_a_team_asks_the_database_at_most_9_times_and_its_lesson_6() {
        assumeTrue(SERVER.statements() > 0, "Derby writes down its statements");
        Caller robin = caller("robin@demo.example", "trois chaises au soleil");
        String page = teamPage();
        robin.get("/learning/step?id=net-frame");
        for (String path : new String[] {
            "/learning/step?id=net-discussion",
            "/learning/step?id=net-partners",
            "/learning/step?id=net-mapping",
            page,
            page.replace("/team?id", "/team-progress?team"),
            "/learning/my-modules"
        }) {
            long before = SERVER.statements();
            assertThat(robin.get(path).statusCode()).as(path).isEqualTo(200);
            // A lesson also has what its team discusses, ticks and reads; the team's page the idea that it has chosen.
            int more = path.startsWith("/learning/step") ? 1 : path.equals(page) ? 4 : 0;
            // Where files are handed in: the place, the files, those of other teams, what is on its way.
            int files = path.endsWith("net-mapping") ? 4 : 0;
            long most = STATEMENTS + more + files;
            assertThat(SERVER.statements() - before).as(path).isBetween(2L, most);
        }
    }
}
