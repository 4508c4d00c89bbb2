package org.profint.facilitation.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Language;
import org.profint.house.Walker;

/** The team of the demonstration, which nobody facilitates, prepares its sessions by itself. */
class SessionPageIT {

    private static final int STATEMENTS = 8;
    private static final CampusServer SERVER = CampusServer.shared();

    private static Walker robin(int width, Language language, boolean scripts) {
        Walker walker = new Walker(SERVER, width, language, scripts);
        walker.goTo("/people/sign-in");
        walker.page().fill("#email", "robin@demo.example");
        walker.page().fill("#password", "trois chaises au soleil");
        walker.press("people.sign-in.do");
        walker.page().waitForURL("**/learning/my-modules");
        return walker;
    }

    @Test
    void on_a_small_screen_without_scripts_a_team_arranges_its_sessions_and_nothing_required_goes_in_silence() {
        try (Walker robin = robin(360, Language.FR, false)) {
            robin.follow("learning.mine.team-page");
            String team = robin.place();
            robin.follow("facilitation.sessions.link");
            String sessions = robin.place();
            robin.sees(robin.text("facilitation.self-led"));
            robin.press("facilitation.propose.module");
            assertThat(robin.page().locator(".sessions li")).hasCount(4);
            robin.page().locator(".sessions a").first().click();
            arranges(robin);
            dropsWhatIsRequired(robin);
            robin.goTo(sessions);
            assertThat(robin.page().locator("#missing li")).hasCount(1);
            robin.sees("Vu la semaine dernière");
            robin.page().locator(".sessions a").nth(1).click();
            robin.press("facilitation.halve.do");
            robin.follow("facilitation.sessions.title");
            assertThat(robin.page().locator(".sessions li")).hasCount(5);
            robin.page().fill("#own", "Pour les bénévoles");
            robin.press("facilitation.own.keep");
            assertThat(robin.page().locator("#keep li")).hasText("Pour les bénévoles");
            // A browser also writes down the refusal that this walk is about.
            assertThat(robin.complaints()).allMatch(each -> each.contains("status of 400"));
            isOpenToAll(sessions, team);
            asksLittle(sessions);
        }
    }

    private static void arranges(Walker robin) {
        robin.page().fill("#day", "2027-01-15");
        robin.page().fill("#place", "Salle 2");
        robin.page().fill("#title", "");
        robin.press("facilitation.session.save");
        robin.sees(robin.text("facilitation.session.title-missing"));
        assertThat(robin.page().locator("#place")).hasValue("Salle 2");
        robin.page().fill("#title", "Le cas, et nous");
        robin.page().fill("#begins", "09:00");
        robin.press("facilitation.session.save");
        assertThat(robin.page().locator(".order .clock").first()).hasText("09:00–09:15");
        Locator first = robin.page().locator(".order > li").first();
        first.locator("summary").click();
        first.locator("input[name=minutes]").fill("25");
        first.locator("button[value=plan]").click();
        assertThat(robin.page().locator(".order .clock").nth(1)).hasText(Pattern.compile("^09:25"));
    }

    private static void dropsWhatIsRequired(Walker robin) {
        Locator last = robin.page().locator(".order > li").last();
        last.locator("summary").click();
        last.locator("button[value=drop]").click();
        robin.sees(robin.text("facilitation.drop.reason-missing"));
        last.locator("input[name=reason]").fill("Vu la semaine dernière");
        last.locator("button[value=drop]").click();
        assertThat(robin.page().locator("#dropped li")).hasCount(1);
        assertThat(robin.page().locator(".order > li")).hasCount(5);
    }

    /** axe on all pages, and nothing wider than the screen. */
    private static void isOpenToAll(String sessions, String team) {
        try (Walker robin = robin(360, Language.FR, true)) {
            robin.goTo(sessions);
            look(robin.page(), "sessions");
            robin.page().locator(".sessions a").first().click();
            robin.page().locator(".order summary").first().click();
            String session = robin.place();
            look(robin.page(), "session");
            robin.follow("facilitation.attendance.link");
            robin.press("facilitation.attendance.code.open");
            assertThat(robin.page().locator(".room-code")).isVisible();
            look(robin.page(), "attendance");
            robin.goTo(session);
            robin.follow("facilitation.kit.link");
            look(robin.page(), "kit");
            robin.goTo("/facilitation/here?code=ABCDEF");
            look(robin.page(), "here");
            robin.goTo(team);
            robin.follow("learning.select.link");
            look(robin.page(), "run-steps");
        }
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name + " " + width)
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
            assertThat(page.evaluate(
                            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(name + " " + width)
                    .isEqualTo(0);
            Chromium.picture(page, "facilitation-" + name + "-" + width);
        }
        page.setViewportSize(360, 800);
    }

    private static void asksLittle(String sessions) {
        Caller robin = new Caller(SERVER).signIn("robin@demo.example", "trois chaises au soleil");
        robin.get(sessions);
        long before = SERVER.statements();
        String page = robin.get(sessions).body();
        assertThat(SERVER.statements() - before).isLessThanOrEqualTo(STATEMENTS);
        assertThat(page).doesNotContain("<script");
    }
}
