package org.profint.facilitation.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Hearing;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeMeeting;
import org.profint.house.Walker;

/** A session on several screens: who leads, who takes part, and the wall. */
class LiveRoomPageIT {

    private static SomeMeeting meeting() {
        return SomeMeeting.on(CampusServer.shared(), "Maison en direct");
    }

    private static Walker walker(SomeMeeting meeting, Caller caller, int width, boolean scripts) {
        return new Walker(meeting.server(), width, Language.FR, scripts).as(caller);
    }

    private static Locator live(Walker walker) {
        return walker.page().locator("html[data-live=on]");
    }

    private static void isAt(Walker walker, String phase) {
        assertThat(walker.page().locator("#live[data-phase=" + phase + "]")).isVisible();
        assertThat(walker.page().locator(".doing p[data-for=" + phase + "]")).isVisible();
        assertThat(walker.page().locator(".doing p:visible")).hasCount(1);
    }

    private static void write(Walker walker, String text) {
        walker.page()
                .locator("section[id='talk.net-p1'] details.share > summary")
                .click();
        walker.page().fill("textarea[name='share.net-p1']", text);
    }

    @Test
    void all_screens_follow_whoever_leads_and_one_question_has_one_thread() {
        SomeMeeting meeting = meeting();
        Caller other = meeting.home().more(1).get(0);
        try (Walker lead = walker(meeting, meeting.lead(), 360, true);
                Walker guest = walker(meeting, other, 1280, true);
                Walker wall = new Walker(meeting.server(), 1920, Language.FR, true)) {
            guest.goTo(meeting.page("room"));
            guest.sees(guest.text("facilitation.live.not-begun"));
            assertThat(live(guest)).hasCount(1);
            lead.goTo(meeting.page("live"));
            lead.press("facilitation.live.begin");
            isAt(guest, "READ");
            meeting.toTheQuestion();
            wall.goTo("/facilitation/presentation?key=" + meeting.key());
            assertThat(live(wall)).hasCount(1);
            String asked = wall.page().locator(".asked").innerText();
            assertThat(guest.page().locator(".stage .asked")).hasText(asked);
            assertThat(lead.page().locator(".stage .asked")).hasText(asked);
            lead.press("facilitation.live.next");
            isAt(guest, "THINK");
            isAt(wall, "THINK");
            guest.write("net-p1", "Pour moi seul");
            assertThat(guest.page().locator("section.talk")).isHidden();
            lead.press("facilitation.live.next");
            isAt(guest, "SHARE");
            write(guest, "Le réseau tient à une personne");
            guest.page().click("button[value=post]");
            Locator answer =
                    wall.page().locator("#answers li").filter(new Locator.FilterOptions().setHasText("tient à"));
            assertThat(answer).hasCount(1);
            assertThat(wall.page().locator("#answers li")).hasCount(2);
            assertThat(wall.page().content()).doesNotContain("Alex").doesNotContain("Pour moi seul");
            other.send(
                    "POST",
                    "/api/discussions/" + meeting.home().ids().get("run") + "/"
                            + meeting.home().ids().get("team") + "/prompts/net-p1/posts",
                    "{\"text\":\"De loin\"}",
                    Map.of("Op-Id", Ids.next()));
            assertThat(wall.page().locator("#answers li")).hasCount(3);
            lead.press("facilitation.live.timer.start");
            assertThat(guest.page().locator("#timer .standing")).isHidden();
            assertThat(wall.page().locator("#timer .standing")).isHidden();
            park(meeting, lead, guest);
            lead.page().locator(".remote summary").click();
            lead.press("facilitation.live.carry");
            guest.sees(guest.text("facilitation.live.over"));
            wall.sees(wall.text("facilitation.live.over"));
            assertThat(lead.complaints()).isEmpty();
            assertThat(guest.complaints()).isEmpty();
        }
    }

    private static void park(SomeMeeting meeting, Walker lead, Walker guest) {
        guest.page().fill("#point", "Qui appelle la mairie ?");
        guest.press("facilitation.live.park");
        assertThat(lead.page().locator(".points-parked .words")).hasText("Qui appelle la mairie ?");
        meeting.park("Encore un");
        assertThat(guest.page().locator(".points-parked li")).hasCount(2);
        assertThat(lead.page().locator(".points-parked li")).hasCount(2);
    }

    @Test
    void what_is_being_written_stays_when_the_group_moves_on() {
        SomeMeeting meeting = meeting().toTheQuestion().move("NEXT").move("NEXT");
        Caller other = meeting.home().more(1).get(0);
        try (Walker guest = walker(meeting, other, 360, true)) {
            guest.goTo(meeting.page("room"));
            assertThat(live(guest)).hasCount(1);
            write(guest, "Je n’ai pas fini");
            meeting.move("NEXT_PROMPT");
            assertThat(guest.page().locator("#moved")).isVisible();
            assertThat(guest.page().locator("textarea[name='share.net-p1']")).hasValue("Je n’ai pas fini");
            guest.page().click("button[value=post]");
            // Said, it is on the server: now the screen follows.
            assertThat(guest.page().locator("#live[data-prompt=net-p2]")).isVisible();
            assertThat(meeting.lead()
                            .get("/discussion/thread?run="
                                    + meeting.home().ids().get("run") + "&team="
                                    + meeting.home().ids().get("team") + "&prompt=net-p1")
                            .body())
                    .contains("pas fini");
        }
    }

    @Test
    void a_clicker_leads_on_the_account_of_who_leads_and_turns_pages_with_a_key() {
        SomeMeeting meeting = meeting().toTheQuestion();
        try (Walker wall = walker(meeting, meeting.lead(), 1920, true);
                Walker keyed = new Walker(meeting.server(), 1920, Language.FR, true)) {
            wall.goTo(meeting.page("presentation"));
            keyed.goTo("/facilitation/presentation?key=" + meeting.key());
            assertThat(live(wall)).hasCount(1);
            assertThat(live(keyed)).hasCount(1);
            wall.page().keyboard().press("PageDown");
            isAt(keyed, "THINK");
            isAt(wall, "THINK");
            wall.page().keyboard().press("ArrowRight");
            isAt(keyed, "SHARE");
            isAt(wall, "SHARE");
            wall.page().keyboard().press("PageUp");
            isAt(keyed, "THINK");
            int stage = meeting.stage();
            keyed.page().keyboard().press("PageDown");
            keyed.page().keyboard().press("Home");
            assertThat(meeting.stage()).as("a key reads only").isEqualTo(stage);
        }
    }

    @Test
    void at_1080_lines_nothing_on_the_wall_is_smaller_than_28_pixels_and_no_screen_shuts_anybody_out() {
        SomeMeeting meeting = meeting().toTheQuestion().move("NEXT").move("NEXT");
        meeting.park("Un point");
        String key = meeting.key();
        try (Walker lead = walker(meeting, meeting.lead(), 360, true)) {
            for (String path :
                    List.of(meeting.page("live"), meeting.page("room"), "/facilitation/presentation?key=" + key)) {
                lead.goTo(path);
                assertThat(live(lead)).hasCount(1);
                look(lead.page(), path);
            }
            lead.page().setViewportSize(1920, 1080);
            double smallest = ((Number) lead.page()
                            .evaluate("() => Math.min(...[...document.querySelectorAll('body *')]"
                                    + ".filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim()))"
                                    + ".map(each => parseFloat(getComputedStyle(each).fontSize)))"))
                    .doubleValue();
            assertThat(smallest).isGreaterThanOrEqualTo(28);
        }
    }

    private static void look(Page page, String name) {
        for (int width : new int[] {360, 1280, 1920}) {
            page.setViewportSize(width, width == 1920 ? 1080 : 800);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name + " " + width)
                    .isEmpty();
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .as(name + " is wider than " + width)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void without_scripts_one_asks_where_the_group_is_writes_and_shares() {
        SomeMeeting meeting = meeting().toTheQuestion().move("NEXT");
        try (Walker guest = walker(meeting, meeting.home().more(1).get(0), 360, false)) {
            guest.goTo(meeting.page("room"));
            isAt(guest, "THINK");
            assertThat(guest.page().locator("noscript meta[http-equiv=refresh]"))
                    .hasCount(1);
            assertThat(guest.page().locator(".writing").first()).isHidden();
            guest.follow("facilitation.room.write");
            assertThat(guest.page().locator("noscript meta[http-equiv=refresh]"))
                    .hasCount(0);
            guest.answer("net-p1").fill("Sans script");
            guest.press("learning.answer.save");
            assertThat(guest.answer("net-p1")).hasValue("Sans script");
            meeting.move("NEXT");
            guest.follow("facilitation.room.where");
            isAt(guest, "SHARE");
            write(guest, "Dit sans script");
            guest.page().click("button[value=post]");
            guest.goTo(meeting.page("room") + "&write=1");
            assertThat(guest.page()
                            .locator("section.talk article")
                            .filter(new Locator.FilterOptions().setHasText("Dit sans")))
                    .hasCount(1);
            guest.page().locator("#whom-GROUP").check();
            guest.page().fill("#text", "");
            guest.page().fill("#said-on", "2999-01-01");
            guest.page().locator("#text").fill("Noté sur papier");
            guest.press("facilitation.record.do");
            guest.sees(guest.text("facilitation.live.said-on.wrong"));
            assertThat(guest.page().locator("#text")).hasValue("Noté sur papier");
            guest.page()
                    .fill(
                            "#said-on",
                            java.time.LocalDate.now(java.time.ZoneOffset.UTC)
                                    .minusDays(2)
                                    .toString());
            guest.press("facilitation.record.do");
            Locator paper = guest.page()
                    .locator("section.talk article")
                    .filter(new Locator.FilterOptions().setHasText("papier"));
            guest.goTo(meeting.page("room") + "&write=1");
            assertThat(paper.locator(".meta")).containsText("saisi le");
            assertThat(paper.locator(".name")).containsText("Le groupe");
        }
    }

    @Test
    void who_is_taken_out_of_the_team_is_cut_off_within_five_seconds() throws Exception {
        SomeMeeting meeting = meeting().toTheQuestion();
        String events = "/api/facilitation/live/" + meeting.id() + "/events";
        for (String relation : List.of("stranger", "admin", "colleague", "former", "manager")) {
            assertThat(meeting.home().person(relation).get(events).statusCode())
                    .as(relation)
                    .isEqualTo(404);
        }
        assertThat(new Caller(meeting.server()).get(events).statusCode()).isEqualTo(401);
        Caller guest = meeting.home().more(1).get(0);
        Hearing heard = new Hearing(meeting.server(), guest, events + "?after=0");
        meeting.move("NEXT");
        meeting.home().leaves(guest);
        List<String> lines = heard.toTheEnd(5);
        assertThat(lines).contains("status 200");
        assertThat(lines.stream().filter(each -> each.startsWith("id:")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void no_word_that_is_held_or_hidden_and_no_name_leaves_for_a_wall() throws Exception {
        SomeMeeting meeting = meeting().toTheQuestion().move("NEXT").move("NEXT");
        String talk = "/api/discussions/" + meeting.home().ids().get("run") + "/"
                + meeting.home().ids().get("team") + "/prompts/net-p1/posts";
        String key = meeting.key();
        Caller nobody = new Caller(meeting.server());
        Hearing heard =
                new Hearing(meeting.server(), nobody, "/api/facilitation/presentations/" + key + "/events?after=0");
        Caller other = meeting.home().more(1).get(0);
        other.send("POST", talk, "{\"text\":\"Pour tous\"}", Map.of("Op-Id", Ids.next()));
        // Reported, a post is hidden at once; without one who facilitates it stays so.
        String post = other.send("POST", talk, "{\"text\":\"Mot signalé\"}", Map.of("Op-Id", Ids.next()))
                .body()
                .replaceAll("(?s).*\"([0-9a-f-]{36})\".*", "$1");
        meeting.lead()
                .form(
                        "/discussion/post?run=" + meeting.home().ids().get("run") + "&team="
                                + meeting.home().ids().get("team") + "&prompt=net-p1&post=" + post,
                        "do=REPORT");
        meeting.park("Point secret");
        for (String path : List.of("/facilitation/presentation?key=" + key, "/api/facilitation/presentations/" + key)) {
            assertThat(nobody.get(path).body())
                    .as(path)
                    .contains("Pour tous")
                    .doesNotContain("signalé", "Alex", "Point secret", "account");
        }
        meeting.press("do=close-key");
        List<String> lines = heard.toTheEnd(6);
        String all = String.join("\n", lines);
        assertThat(all).contains("Pour tous").doesNotContain("Alex", "Point secret");
        assertThat(lines.stream()
                        .filter(each -> each.contains("Pour tous"))
                        .reduce((one, two) -> two)
                        .orElseThrow())
                .as("the last that stood there")
                .doesNotContain("signalé");
        assertThat(nobody.get("/facilitation/presentation?key=" + key).statusCode())
                .isEqualTo(404);
        assertThat(nobody.get(meeting.page("room")).statusCode()).isEqualTo(302);
        assertThat(meeting.lead()
                        .get("/facilitation/presentation?key=AAAA-AAAA-AAAA")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void after_the_server_was_killed_the_screens_are_back_and_hear_everything_once() throws Exception {
        try (CampusServer server =
                new CampusServer("live-killed").with("JVM_ARGS", "").start()) {
            SomeMeeting meeting = SomeMeeting.on(server, "Maison en panne").toTheQuestion();
            Caller other = meeting.home().more(1).get(0);
            try (Walker guest = walker(meeting, other, 1280, true);
                    Walker wall = new Walker(server, 1920, Language.FR, true)) {
                guest.goTo(meeting.page("room"));
                wall.goTo("/facilitation/presentation?key=" + meeting.key());
                assertThat(live(guest)).hasCount(1);
                assertThat(live(wall)).hasCount(1);
                meeting.park("Avant");
                assertThat(guest.page().locator(".points-parked li")).hasCount(1);
                int known = meeting.number("change");
                server.kill();
                assertThat(guest.page().locator("html[data-live='']")).hasCount(1);
                server.start();
                // Nobody looks yet who could hear it now: what follows is missed by those that are still away.
                meeting.park("Pendant").move("NEXT");
                assertThat(live(guest))
                        .hasCount(
                                1,
                                new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                        .setTimeout(5000));
                assertThat(live(wall))
                        .hasCount(
                                1,
                                new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                        .setTimeout(5000));
                isAt(guest, "THINK");
                isAt(wall, "THINK");
                assertThat(guest.page().locator(".points-parked .words")).hasText(new String[] {"Avant", "Pendant"});
                hearsOnce(meeting, other, known);
            }
        }
    }

    private static void hearsOnce(SomeMeeting meeting, Caller other, int known) throws Exception {
        String events = "/api/facilitation/live/" + meeting.id() + "/events?after=" + known;
        Hearing heard = new Hearing(meeting.server(), other, events);
        meeting.move("NEXT");
        meeting.home().leaves(other);
        heard.toTheEnd(6);
        assertThat(heard.numbers())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(each -> each > known);
    }
}
