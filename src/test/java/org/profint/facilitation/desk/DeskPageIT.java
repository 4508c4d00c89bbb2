package org.profint.facilitation.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeOrganisation;
import org.profint.house.Walker;

/** Who facilitates at the desk, in a browser. */
class DeskPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final int STATEMENTS = 5;
    private static SomeOrganisation home;
    private static Caller guide;
    private static String run;
    private static String team;

    @BeforeAll
    static void a_run_that_somebody_facilitates() {
        guide = new Caller(SERVER).register();
        home = new SomeOrganisation(SERVER, guide, "Maison du bureau");
        run = home.ids().get("run");
        team = home.ids().get("team");
        guide.form("/learning/run?team=" + team + "&run=" + run, "do=name&facilitator=" + guide.email());
        guide.form("/discussion/moderation?run=" + run, "do=rules&held=yes");
        say("En attente d’être montré");
        guide.form("/discussion/moderation?run=" + run, "do=rules");
        say("Un carnet d’adresses. Et des appels !");
    }

    private static void say(String text) {
        home.person("member")
                .send(
                        "POST",
                        "/api/discussions/" + run + "/" + team + "/prompts/net-p1/posts",
                        "{\"text\":\"" + text + "\"}",
                        Map.of("Op-Id", Ids.next()));
    }

    private static Walker walker(Caller caller, int width, boolean scripts) {
        return new Walker(SERVER, width, Language.FR, scripts).as(caller);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    @Test
    void the_desk_opens_with_who_needs_somebody_and_every_figure_opens_its_list() {
        try (Walker walker = walker(guide, 1280, true)) {
            walker.goTo("/learning/my-modules");
            walker.follow("facilitation.desk.link");
            assertThat(walker.page().locator("h1")).hasText(walker.text("facilitation.desk.needs"));
            Locator held = walker.page().locator(".figures a[href*='kind=HELD']");
            assertThat(held.locator("b")).hasText("1");
            held.click();
            assertThat(walker.page().locator("#waiting li")).hasCount(1);
            walker.sees("En attente d’être montré");
            walker.page().goBack();
            assertThat(walker.page().locator("h1")).hasText(walker.text("facilitation.desk.needs"));
            walker.page().goForward();
            walker.page()
                    .locator("#waiting a", hasText(walker.text("facilitation.desk.open.HELD")))
                    .first();
            walker.page().locator("#waiting li a").nth(1).click();
            walker.page().fill("#message", "Je le montre demain.");
            walker.press("facilitation.desk.message.send");
            walker.sees("Je le montre demain.");
            walker.page().fill("#message", "Et encore.");
            walker.press("facilitation.desk.message.send");
            walker.sees(walker.text("facilitation.desk.message.too-soon"));
            assertThat(walker.page().locator("#message")).hasValue("Et encore.");
            assertThat(walker.complaints()).allMatch(each -> each.contains("status of 400"));
        }
    }

    @Test
    void a_sentence_is_picked_its_author_agrees_without_scripts_and_the_team_reads_it() {
        try (Walker walker = walker(guide, 1280, true);
                Walker member = walker(home.person("member"), 360, false)) {
            walker.goTo("/facilitation/desk-compare?run=" + run + "&prompt=net-p1");
            assertThat(walker.page().locator(".beside section")).hasCount(1);
            assertThat(walker.page().locator(".beside")).not().containsText("En attente");
            walker.page()
                    .locator(".beside li", hasText("Et des appels !"))
                    .locator("button")
                    .click();
            walker.sees(walker.text("facilitation.desk.picked"));
            walker.goTo("/facilitation/desk-synthesis?run=" + run);
            walker.page().fill("#words", "Ce qui tient");
            walker.press("facilitation.desk.synthesis.add-heading");
            assertThat(walker.page().locator("#lines > li")).hasCount(2);
            walker.sees(walker.text("facilitation.desk.state.ASKED"));
            walker.press("facilitation.desk.synthesis.release");
            member.goTo("/facilitation/synthesis?run=" + run);
            assertThat(member.page().locator("#synthesis")).not().containsText("appels");
            fits(member.page(), "asked", 360);
            member.press("facilitation.desk.mine.yes");
            assertThat(member.page().locator("#synthesis")).containsText("Et des appels !");
            fits(member.page(), "synthesis", 360);
            try (Walker other = walker(home.person("member"), 1280, true)) {
                other.goTo("/facilitation/synthesis?run=" + run);
                look(other.page(), "synthesis");
            }
            member.press("facilitation.desk.mine.no");
            assertThat(member.page().locator("#synthesis")).not().containsText("appels");
            assertThat(guide.get("/api/facilitation/runs/" + run + "/synthesis.pdf")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(walker.complaints()).isEmpty();
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void no_page_of_the_desk_shuts_anybody_out_and_each_asks_little() {
        try (Walker walker = walker(guide, 1280, true)) {
            for (String page : new String[] {
                "desk",
                "desk-list?kind=HELD",
                "desk-board?run=" + run,
                "desk-message?run=" + run + "&team=" + team,
                "desk-compare?run=" + run + "&prompt=net-p1",
                "desk-synthesis?run=" + run
            }) {
                String path = "/facilitation/" + page;
                walker.goTo(path);
                look(walker.page(), page.replaceAll("\\?.*", ""));
                guide.get(path);
                long before = SERVER.statements();
                assertThat(guide.get(path).statusCode()).as(page).isEqualTo(200);
                assertThat(SERVER.statements() - before).as(page).isLessThanOrEqualTo(STATEMENTS);
            }
            assertThat(walker.complaints()).isEmpty();
        }
    }

    /** Nothing wider than the screen; axe needs scripts itself. */
    private static void fits(Page page, String name, int width) {
        page.setViewportSize(width, 800);
        Chromium.picture(page, "facilitation-" + name + "-" + width);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " " + width)
                .isEqualTo(0);
    }

    /** axe, and nothing wider than the screen. */
    private static void look(Page page, String name) {
        for (int width : new int[] {360, 1280}) {
            fits(page, name, width);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name + " " + width)
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
        }
    }
}
