package org.profint.facilitation.joining;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeOrganisation;
import org.profint.house.Walker;

/** A room: its code on the wall, a telephone without an account, and afterwards the manager of the organisation. */
class JoinPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    private static Walker with(Caller caller, boolean scripts) {
        return new Walker(SERVER, 360, Language.FR, scripts).as(caller).goTo("/learning/my-modules");
    }

    /** A session of the team that leads itself, and its page. */
    private static String session(Walker robin) {
        robin.follow("learning.mine.team-page");
        robin.follow("facilitation.sessions.link");
        robin.page().fill("#title", "Salle ouverte " + Ids.next().substring(24));
        robin.press("facilitation.session.add.do");
        robin.page().waitForURL("**/facilitation/session?id=*");
        return robin.place();
    }

    private static String code(Walker robin) {
        robin.follow("facilitation.attendance.link");
        robin.press("facilitation.attendance.code.open");
        look(robin.page(), "attendance");
        return robin.page().locator(".room-code").textContent();
    }

    @Test
    void a_telephone_without_an_account_and_without_scripts_is_in_with_three_taps_and_its_result_is_claimed() {
        String mark = Ids.next().substring(24);
        SomeOrganisation home = new SomeOrganisation(SERVER, new Caller(SERVER).register(), "Maison ouverte");
        try (Walker robin = with(home.person("member"), false);
                Walker guest = new Walker(SERVER, 360, Language.FR, false)) {
            String session = session(robin);
            String code = code(robin);
            wrongCode(guest);
            int taps = 0;
            guest.page().fill("#code", code);
            guest.press("facilitation.join.look");
            taps++;
            guest.page().fill("#name", "Lou " + mark);
            taps++;
            guest.press("facilitation.join.do");
            taps++;
            guest.page().waitForURL("**/facilitation/room?session=*");
            assertThat(taps).isLessThanOrEqualTo(3);
            assertThat(guest.page().locator("#guest")).isVisible();
            look(guest.page(), "room");
            guest.goTo(session);
            assertThat(guest.page().locator("#order form")).hasCount(0);
            posts(guest, mark);
            String phrase = keeps(guest, session);
            assertThat(phrase).matches("[A-Z]{4}(-[A-Z]{4}){3}");
            robin.goTo(session);
            robin.follow("facilitation.attendance.link");
            assertThat(robin.page().locator("#people label", new Page.LocatorOptions().setHasText("Lou " + mark)))
                    .containsText(robin.text("facilitation.guest.mark"));
            assertThat(guestsLink(robin)).hasCount(0);
            claims(home, session, mark);
            seesThePostUnderOwnName(robin, mark);
        }
    }

    private static void wrongCode(Walker guest) {
        guest.goTo("/join?lang=fr&content=fr");
        look(guest.page(), "code");
        guest.page().fill("#code", "BBB BBB");
        guest.press("facilitation.join.look");
        guest.sees(guest.text("facilitation.join.wrong"));
        assertThat(guest.page().locator("#code")).hasValue("BBB BBB");
    }

    private static void posts(Walker guest, String mark) {
        guest.goTo("/learning/step?id=net-discussion");
        Locator talk = guest.page().locator("section[id='talk.net-p5']");
        talk.locator("details.share > summary").click();
        talk.locator("textarea").fill("Chez nous, c’est le logement. " + mark);
        talk.locator("details.share button[value=post]").click();
        assertThat(guest.page()
                        .locator("section[id='talk.net-p5'] article", new Page.LocatorOptions().setHasText(mark)))
                .hasCount(1);
    }

    private static String keeps(Walker guest, String session) {
        guest.goTo(session);
        guest.page().locator("#guest a").click();
        look(guest.page(), "guest");
        return guest.page().locator("#phrase").textContent();
    }

    private static void claims(SomeOrganisation home, String session, String mark) {
        try (Walker noa = with(home.person("manager"), false)) {
            noa.goTo(session.replace("/session?", "/attendance?"));
            guestsLink(noa).click();
            Locator line = noa.page().locator("#guests li", new Page.LocatorOptions().setHasText(mark));
            line.locator("input[name=who]").fill("inconnu@demo.example");
            line.locator("button[value=match]").click();
            noa.sees(noa.text("facilitation.guests.unknown"));
            look(noa.page(), "guests");
            line.locator("input[name=who]").fill(home.person("member").email());
            line.locator("button[value=match]").click();
            assertThat(noa.page().locator("#guests form")).hasCount(0);
        }
    }

    private static Locator guestsLink(Walker walker) {
        return walker.page().locator("main a[href^='/facilitation/guests']");
    }

    private static void seesThePostUnderOwnName(Walker robin, String mark) {
        robin.goTo("/learning/step?id=net-discussion");
        Locator post =
                robin.page().locator("section[id='talk.net-p5'] article", new Page.LocatorOptions().setHasText(mark));
        assertThat(post.locator(".name")).hasText(robin.text("discussion.me"));
    }

    @Test
    void the_page_of_who_has_letters_is_open_to_all() {
        try (Walker someone = new Walker(SERVER, 360, Language.FR, true)) {
            someone.register();
            someone.goTo("/facilitation/claim");
            look(someone.page(), "claim");
            someone.page().fill("#phrase", "BBBB-BBBB-BBBB-BBBB");
            someone.press("facilitation.claim.do");
            someone.sees(someone.text("facilitation.claim.wrong"));
        }
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate(
                            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(name + " " + width)
                    .isEqualTo(0);
            if (name.equals("claim")) {
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(name)
                        .isEmpty();
            }
            Chromium.picture(page, "joining-" + name + "-" + width);
        }
        page.setViewportSize(360, 800);
    }
}
