package org.profint.management;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/** A manager in the console: who needs somebody, tables that do what they offer, a file that does no harm. */
class OfficePageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    private static Walker noa() {
        Walker walker = new Walker(SERVER, 1280, Language.FR, true);
        walker.goTo("/people/sign-in?lang=fr");
        walker.page().fill("#email", "noa@demo.example");
        walker.page().fill("#password", "une table ronde ce jeudi");
        walker.press("people.sign-in.do");
        walker.page().waitForURL("**/learning/my-modules");
        return walker;
    }

    private static Caller noaCalls() {
        return new Caller(SERVER).signIn("noa@demo.example", "une table ronde ce jeudi");
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void the_console_opens_with_who_needs_somebody_and_every_figure_opens_its_list() {
        try (Walker noa = noa()) {
            noa.follow("house.menu.management");
            assertThat(noa.page().locator("h1")).hasText(noa.text("management.needs"));
            noa.sees(noa.text("management.need.ONE_MANAGER", 1, "1"));
            noa.page().locator(".need h2 a[href*='only=managers']").click();
            Locator rows = noa.page().locator("[id='people:list_data'] > tr");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("Noa");
            assertThat(noa.complaints()).isEmpty();
        }
    }

    @Test
    void people_are_searched_and_sorted_by_the_database_and_opened() {
        try (Walker noa = noa()) {
            noa.goTo("/management/people");
            Locator rows = noa.page().locator("[id='people:list_data'] > tr");
            noa.page().fill("[id='people:words']", "robin@");
            noa.press("house.console.filter");
            assertThat(rows).hasCount(1);
            assertThat(rows).containsText("Robin");
            assertThat(noa.page().locator(".file a"))
                    .hasAttribute("href", java.util.regex.Pattern.compile(".*words=robin%40.*"));
            noa.page().fill("[id='people:words']", "");
            noa.press("house.console.filter");
            assertThat(rows).not().hasCount(1);
            Locator byName = noa.page().locator("th", hasText(noa.text("management.name")));
            byName.click();
            assertThat(byName).hasAttribute("aria-sort", "ascending");
            assertThat(rows.first()).containsText("Alix");
            byName.click();
            assertThat(byName).hasAttribute("aria-sort", "descending");
            assertThat(rows.first()).containsText("Robin");
            rows.first().locator("a").first().click();
            assertThat(noa.page().locator("h1")).hasText("Robin");
            noa.sees(noa.text("management.person.told"));
            assertThat(noa.complaints()).isEmpty();
        }
    }

    @Test
    void a_team_is_formed_renamed_put_away_and_brought_back() {
        try (Walker noa = noa()) {
            String name = "Équipe " + Ids.next().substring(24);
            noa.goTo("/management/teams");
            noa.press("management.teams.form");
            noa.sees(noa.text("organisation.team.name-missing"));
            noa.page().fill("[id='form:title']", name);
            noa.press("management.teams.form");
            noa.sees(noa.text("management.teams.formed", name));
            noa.page().locator("a", hasText(name)).first().click();
            assertThat(noa.page().locator("h1")).hasText(name);
            noa.page().fill("[id='team:person']", "nobody@test.example");
            noa.press("management.team.add.do");
            noa.sees(noa.text("organisation.team.person-unknown"));
            assertThat(noa.page().locator("[id='team:person']")).hasValue("nobody@test.example");
            noa.page().fill("[id='team:person']", "alix@demo.example");
            noa.press("management.team.add.do");
            assertThat(noa.page().locator(".lines li", hasText("Alix"))).hasCount(1);
            noa.page().fill("[id='team:name']", name + " bis");
            noa.press("management.team.rename");
            assertThat(noa.page().locator("h1")).hasText(name + " bis");
            noa.page().locator("details.danger summary").click();
            noa.press("management.team.archive");
            assertThat(noa.page().locator(".notice")).isVisible();
            noa.press("management.team.reopen");
            assertThat(noa.page().locator(".notice")).isHidden();
            noa.page().locator("details.danger summary").click();
            noa.press("management.team.archive");
            noa.sees(noa.text("management.team.archived"));
            assertThat(noa.complaints()).isEmpty();
        }
    }

    @Test
    void a_second_manager_is_named_and_ends_again() {
        try (Walker noa = noa()) {
            noa.goTo("/management/people");
            noa.page().locator("a", hasText("Alix")).first().click();
            noa.press("management.person.appoint");
            noa.sees(noa.text("management.person.appointed"));
            noa.goTo("/management/people");
            noa.page().locator("a", hasText("Alix")).first().click();
            noa.press("management.person.dismiss");
            noa.sees(noa.text("management.person.dismissed"));
            assertThat(noa.complaints()).isEmpty();
        }
    }

    @Test
    void an_invitation_is_sent_again_and_withdrawn_and_the_right_one_is_meant() {
        try (Walker noa = noa()) {
            String mark = Ids.next().substring(24);
            String office = noa.goTo("/management/people")
                    .page()
                    .locator("a[href^='/organisation/enrol']")
                    .getAttribute("href");
            noa.goTo(office);
            noa.page().fill("textarea", "un" + mark + "@test.example\ndeux" + mark + "@test.example");
            noa.press("organisation.enrol.look");
            noa.page()
                    .locator("main button[value=confirm], main button[value=send]")
                    .first()
                    .click();
            noa.goTo("/management/invitations");
            noa.page().fill("[id='invitations:words']", mark);
            noa.press("house.console.filter");
            Locator rows = noa.page().locator("[id='invitations:list_data'] > tr");
            assertThat(rows).hasCount(2);
            Locator one = noa.page().locator("[id='invitations:list_data'] > tr", hasText("un" + mark));
            one.locator("button", new Locator.LocatorOptions().setHasText(noa.text("management.invitation.withdraw")))
                    .click();
            noa.sees(noa.text("management.invitation.withdrawn"));
            assertThat(one).containsText(noa.text("management.invitation.WITHDRAWN"));
            assertThat(noa.page().locator("[id='invitations:list_data'] > tr", hasText("deux" + mark)))
                    .containsText(noa.text("management.invitation.WAITING"));
            one.locator("button").first().click();
            noa.sees(noa.text("management.invitation.resent"));
            assertThat(one).containsText(noa.text("management.invitation.WAITING"));
            assertThat(noa.complaints()).isEmpty();
        }
    }

    @Test
    void a_chart_stands_beside_the_figures_and_the_board_shows_the_steps() {
        try (Walker noa = noa()) {
            noa.goTo("/management/progress");
            assertThat(noa.page().locator(".figures a")).hasCount(4);
            assertThat(noa.page().locator(".chart svg")).hasCount(4);
            assertThat(noa.page().locator("[id='runs:list_data'] > tr").first()).containsText("Équipe Bienvenue");
            noa.page().locator("a[href*='/management/board']").first().click();
            assertThat(noa.page().locator("[id='runs:list_data'] > tr")).not().hasCount(0);
            assertThat(noa.complaints()).isEmpty();
        }
    }

    @Test
    void the_file_holds_what_the_page_shows_and_nothing_that_a_spreadsheet_executes() {
        Caller noa = noaCalls();
        var file = noa.get("/management/file?table=people&words=robin");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("people.csv");
        assertThat(file.body()).startsWith("\ufeff").contains("Robin").doesNotContain("Alix");
        for (String table :
                new String[] {"people", "invitations", "teams", "runs", "learners", "board&module=networks"}) {
            var each = noa.get("/management/file?table=" + table);
            assertThat(each.statusCode()).as(table).isEqualTo(200);
            each.body()
                    .lines()
                    .forEach(line -> assertThat(line.split("[;,]"))
                            .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^\"?[=+@\t-]")));
        }
        assertThat(noa.get("/management/file?table=none").statusCode()).isEqualTo(404);
        assertThat(noa.get("/management/file").statusCode()).isEqualTo(404);
    }
}
