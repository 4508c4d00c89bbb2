package org.profint.facilitation.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.SomeMeeting;
import org.profint.house.SomeRun;
import org.profint.house.Walker;

/**
 * A hybrid session as a whole: who facilitates, a wall, three in the room, two elsewhere, and one without an account. At
 * each stage somebody tries what the address of the wall gives away.
 */
class HybridSessionPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final String CASE = "/learning/step?id=net-case";
    private static final String TALK = "/learning/step?id=net-discussion";
    private static final List<String> NAMES =
            List.of("Perpetue", "Clodomir", "Radegonde", "Sigebert", "Ermengarde", "Wandrille");
    private static final String GUEST = "Gontran";
    private static final String NOTE = "Couper court si Port-Clair fait débat";
    private static final String SHARED = "Le réseau tient à une seule conseillère";
    private static final String IDEA = "Un carnet commun, tenu à deux";
    private static final String HIDDEN = "Le chef de la rue Basse boit";
    private static final String HELD = "À relire avant tout le monde";
    private static final String PRIVATE = "Je garde cela pour moi";
    private static final String HANDOVER = "La salle ferme à midi, prévenir la gardienne";
    private static final String POINT = "Qui appelle la mairie ?";
    private static final String TASK = "Relire la convention de logement";
    private static final int MINUTE = 60_000;

    private final Caller guide = new Caller(SERVER).register(NAMES.get(0));
    private final List<Caller> people = NAMES.stream()
            .skip(1)
            .map(each -> new Caller(SERVER).register(each))
            .toList();
    private final SomeRun run = new SomeRun(SERVER, guide, "Maison hybride").joinedBy(people);
    private final List<Walker> open = new ArrayList<>();
    private final Walker lead = screen(360).as(guide);
    private final Walker desk = lead.another();
    private final Walker wall = screen(1920);
    private final Walker clodomir = screen(1280).as(people.get(0));
    private final Walker radegonde = screen(360).as(people.get(1));
    private final Walker sigebert = screen(360).as(people.get(2));
    private final Walker ermengarde = screen(1280).as(people.get(3));
    private final Walker wandrille = screen(1280).as(people.get(4));
    private final Walker guest = screen(360).goTo("/?lang=fr&content=fr");
    private final List<Walker> group = List.of(clodomir, radegonde, sigebert, ermengarde, wandrille, guest);
    private SomeMeeting meeting;
    private WallSpy spy;

    private Walker screen(int width) {
        Walker screen = new Walker(SERVER, width, Language.FR, true);
        open.add(screen);
        return screen;
    }

    @AfterEach
    void all_go() {
        open.forEach(Walker::close);
    }

    @Test
    void who_is_in_the_room_elsewhere_and_without_an_account_go_through_one_session() throws InterruptedException {
        prepares();
        comesIn();
        hangsUpTheWall();
        readsTheCaseInThreeParts();
        ticksBeforeTheDiscussion();
        thinksAlone();
        answersAll();
        holdsAndShows();
        makesIdeas();
        votesAndChooses();
        hides();
        parks();
        runsOutOfTime();
        goesOnNextTime();
        Stream.concat(open.stream(), Stream.of(desk))
                .forEach(each -> assertThat(each.complaints()).isEmpty());
    }

    private void prepares() {
        guide.form("/facilitation/sessions?run=" + run.id(), "do=module&mode=HYBRID");
        String id =
                guide.found("/api/facilitation/runs/" + run.id() + "/sessions", "\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
        meeting = new SomeMeeting(SERVER, run.home(), guide, id);
        desk.goTo("/facilitation/session?id=" + id);
        Locator talk = desk.page()
                .locator(".order > li")
                .filter(new Locator.FilterOptions().setHas(desk.page().locator("a[href='" + TALK + "']")));
        talk.locator("summary").click();
        talk.locator("input[name=minutes]").fill("1");
        talk.locator("textarea[name=note]").fill(NOTE);
        talk.locator("button[value=plan]").click();
        assertThat(talk.locator(".note")).hasText(NOTE);
        rules(false);
        lead.goTo(meeting.page("live"));
        lead.press("facilitation.live.begin");
        assertThat(live(lead)).hasCount(1);
    }

    private void rules(boolean held) {
        desk.goTo("/discussion/moderation?run=" + run.id());
        desk.page().locator("#held").setChecked(held);
        desk.page().fill("#handover", HANDOVER);
        desk.page().click("#rules button[value=rules]");
        desk.sees(desk.text("discussion.saved"));
    }

    private void comesIn() {
        String attendance = "/facilitation/attendance?id=" + meeting.id();
        desk.goTo(attendance);
        desk.press("facilitation.attendance.code.open");
        String code = desk.page().locator(".room-code").textContent();
        guest.goTo("/join");
        guest.page().fill("#code", code);
        guest.press("facilitation.join.look");
        guest.page().fill("#name", GUEST);
        guest.press("facilitation.join.do");
        guest.page().waitForURL("**/facilitation/room?session=*");
        desk.goTo(attendance);
        assertThat(present(GUEST)).isChecked();
        NAMES.subList(1, 4).forEach(each -> present(each).check());
        desk.page().click("button[value=tick]");
        assertThat(desk.page().locator("#people input[name=was]")).hasCount(4);
        group.forEach(each -> each.goTo(meeting.page("room")));
        group.forEach(each -> assertThat(live(each)).hasCount(1));
    }

    private Locator present(String name) {
        return desk.page()
                .locator("#people .check")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("input[type=checkbox]");
    }

    private void hangsUpTheWall() {
        lead.press("facilitation.live.key.open");
        String address = lead.page().locator("#key").textContent();
        wall.goTo(address);
        assertThat(live(wall)).hasCount(1);
        spy = new WallSpy(meeting, address.replaceFirst(".*key=", ""), wall);
        NAMES.forEach(spy::isNever);
        Stream.of(GUEST, NOTE, HANDOVER, PRIVATE, HELD, POINT, TASK, "@test.example")
                .forEach(spy::isNever);
        Stream.concat(people.stream(), Stream.of(guide))
                .map(each -> each.found("/api/accounts/me", "([0-9a-f]{8}-[0-9a-f-]{27})"))
                .forEach(spy::isNever);
        assertThat(wall.page().locator(".join .code")).isVisible();
        spy.looks(wall.text("facilitation.live.doing.READ"));
    }

    private void readsTheCaseInThreeParts() {
        lead.press("facilitation.live.next-item");
        group.forEach(each ->
                assertThat(each.page().locator(".stage a[href='" + CASE + "']")).isVisible());
        List<Walker> readers = List.of(clodomir, ermengarde, guest);
        readers.forEach(each -> each.goTo(CASE));
        readers.forEach(
                each -> assertThat(each.page().locator("#step[data-talk=live]")).isVisible());
        readers.forEach(each -> assertThat(each.page().content())
                .contains("mots de cuisine")
                .doesNotContain("veste blanche", "chat et bon"));
        for (String part : List.of("part-2", "part-3")) {
            desk.goTo("/discussion/case?" + run.place() + "&step=net-case");
            desk.page().click("button[value='open." + part + "']");
            readers.forEach(each -> assertThat(each.page().locator("#" + part)).isVisible());
            spy.looks(wall.page().locator("h1").innerText());
        }
        assertThat(guest.page().content()).contains("veste blanche", "chat et bon");
    }

    private void ticksBeforeTheDiscussion() {
        lead.press("facilitation.live.next-item");
        assertThat(wall.page().locator("#live[data-prompt=net-p1]")).isVisible();
        assertThat(wall.page().locator("#timer .standing")).isVisible();
        lead.press("facilitation.live.timer.start");
        assertThat(wall.page().locator("#timer .standing")).isHidden();
        for (Walker each : group) {
            each.goTo(TALK);
            String wish = each == guest ? "net-poll1-d" : "net-poll1-b";
            each.page().check("[id='net-poll1." + wish + "']");
            each.page().click("button[value='answer.net-poll1']");
            assertThat(each.page().locator("#poll-net-poll1 .done")).isVisible();
            assertThat(each.page().locator("#poll-net-poll1 figure")).hasCount(0);
        }
        desk.goTo("/discussion/case?" + run.place() + "&step=net-discussion");
        assertThat(desk.page().locator("#poll-net-poll1 figure")).hasCount(0);
        desk.page().click("button[value='release.net-poll1']");
        for (Walker each : group) {
            assertThat(each.page().locator("#poll-net-poll1 figure li strong"))
                    .hasText(new String[] {"0", "5", "0", "1"});
        }
        spy.looks(wall.page().locator(".asked").innerText());
    }

    private void thinksAlone() {
        group.forEach(each -> each.goTo(meeting.page("room")));
        lead.press("facilitation.live.next");
        group.forEach(each -> isAt(each, "THINK"));
        isAt(wall, "THINK");
        radegonde.write("net-p1", PRIVATE);
        spy.looks(wall.text("facilitation.live.doing.THINK"));
    }

    /** One device of the room for all who are there, devices of their own, and those who are elsewhere. */
    private void answersAll() throws InterruptedException {
        lead.press("facilitation.live.next");
        group.forEach(each -> isAt(each, "SHARE"));
        clodomir.page().check("#whom-PRESENT");
        clodomir.page().fill("#record textarea", SHARED);
        clodomir.press("facilitation.record.do");
        clodomir.sees(clodomir.text("facilitation.record.done"));
        says(radegonde, "Deux appels sur douze avaient une suite");
        says(sigebert, HIDDEN + ". Tout le monde le sait.");
        says(ermengarde, "Douze appels. " + IDEA + ". Et après ?");
        says(wandrille, "Ici, à distance, personne ne tient la liste");
        says(guest, "Chez nous aussi, tout est dans une tête");
        group.forEach(each -> assertThat(said(each)).hasCount(6));
        assertThat(answers()).hasCount(6);
        spy.hears("tout est dans une tête");
        spy.looks(SHARED, IDEA);
    }

    private static Locator said(Walker walker) {
        return walker.page().locator("section[id='talk.net-p1'] article");
    }

    private Locator answers() {
        return wall.page().locator("#answers li");
    }

    private static Locator with(Locator all, String words) {
        return all.filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void says(Walker walker, String text) {
        Locator talk = walker.page().locator("section[id='talk.net-p1']");
        talk.locator("details.share > summary").click();
        talk.locator("textarea").fill(text);
        talk.locator("button[value=post]").click();
        assertThat(with(said(walker), text)).hasCount(1);
    }

    private void holdsAndShows() throws InterruptedException {
        rules(true);
        wandrille.goTo(meeting.page("room"));
        says(wandrille, HELD);
        assertThat(with(said(wandrille), HELD)).hasAttribute("data-state", "HELD");
        spy.looks(SHARED);
        assertThat(answers()).hasCount(6);
        assertThat(guest.page().content()).doesNotContain(HELD);
        assertThat(people.get(0).get(posts()).body()).contains(SHARED).doesNotContain(HELD);
        desk.goTo("/discussion/moderation?run=" + run.id());
        with(desk.page().locator("article"), HELD).locator("button[value=SHOW]").click();
        spy.allows(HELD);
        assertThat(with(answers(), HELD)).hasCount(1);
        assertThat(with(said(guest), HELD)).hasCount(1);
        spy.hears(HELD);
        spy.looks(HELD);
        rules(false);
    }

    private String posts() {
        return "/api/discussions/" + run.id() + "/" + run.team() + "/prompts/net-p1";
    }

    private String ideas() {
        return "/discussion/ideas?" + run.place();
    }

    private static Locator idea(Walker walker, String words) {
        return with(walker.page().locator("#ideas article"), words);
    }

    private void makesIdeas() {
        takes(radegonde, IDEA);
        takes(wandrille, HIDDEN);
        spy.looks(SHARED);
    }

    private void takes(Walker walker, String sentence) {
        walker.goTo("/discussion/thread?" + run.place() + "&prompt=net-p1");
        with(walker.page().locator("article"), sentence).locator("a.idea").click();
        with(walker.page().locator("#take label"), sentence).click();
        walker.page().click("#take button[value=take]");
        assertThat(idea(walker, sentence)).isVisible();
    }

    private void votesAndChooses() {
        desk.goTo(ideas());
        desk.page().locator("#vote summary").click();
        desk.page().check("#secret\\.yes");
        desk.page().fill("#votes", "1");
        desk.page().click("button[value=open]");
        for (Walker each : group) {
            each.goTo(ideas());
            with(each.page().locator("#vote label"), each == sigebert ? HIDDEN : IDEA)
                    .click();
            each.page().click("button[value=vote]");
            assertThat(each.page().locator("#vote .done")).isVisible();
        }
        desk.goTo(ideas());
        assertThat(desk.page().locator("#vote")).containsText(desk.text("discussion.ideas.vote.voted", 6));
        desk.page().click("button[value=close]");
        Locator first = desk.page().locator("#spread li").first();
        assertThat(first).containsText(IDEA);
        assertThat(first).containsText(desk.text("discussion.ideas.votes", 5));
        idea(desk, IDEA).locator("details.about > summary").click();
        idea(desk, IDEA).locator("textarea[name=reason]").fill("Il tient quand on part");
        idea(desk, IDEA).locator("button[value^='choose.']").click();
        assertThat(desk.page().locator("#chosen")).containsText(IDEA);
        ermengarde.goTo("/learning/team?id=" + run.team() + "&run=" + run.id());
        assertThat(ermengarde.page().locator(".ideas-link")).containsText(IDEA);
        spy.looks(SHARED);
    }

    private void hides() throws InterruptedException {
        group.forEach(each -> each.goTo(meeting.page("room")));
        lead.press("facilitation.live.next");
        group.forEach(each -> isAt(each, "DISCUSS"));
        group.forEach(each -> assertThat(with(said(each), HIDDEN)).hasCount(1));
        spy.looks(HIDDEN);
        desk.goTo("/discussion/thread?" + run.place() + "&prompt=net-p1");
        with(desk.page().locator("article"), HIDDEN)
                .locator("a[href^='/discussion/post?']")
                .click();
        desk.page().fill("#more", "On parle d’une fonction.");
        desk.page().click("button[value=HIDE]");
        desk.page().waitForURL("**&done=HIDE&**");
        group.stream()
                .filter(each -> each != sigebert)
                .forEach(each -> assertThat(with(said(each), HIDDEN)).hasCount(0));
        assertThat(with(answers(), HIDDEN)).hasCount(0);
        assertThat(answers()).hasCount(6);
        assertThat(with(said(sigebert), HIDDEN).locator(".held")).containsText("On parle d’une fonction.");
        spy.forbids(HIDDEN);
        spy.looks(SHARED, HELD);
        isNowhere(people.get(1));
        isNowhere(people.get(3));
        guest.goTo(ideas());
        assertThat(idea(guest, IDEA)).isVisible();
        assertThat(guest.page().content()).doesNotContain(HIDDEN);
        guest.goTo(meeting.page("room"));
    }

    private void isNowhere(Caller reader) {
        for (String path : List.of(
                posts(),
                ideas(),
                "/api/discussions/" + run.id() + "/" + run.team() + "/ideas",
                "/discussion/thread?" + run.place() + "&prompt=net-p1",
                "/discussion/told?" + run.place(),
                meeting.page("room"),
                TALK)) {
            HttpResponse<String> answer = reader.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).doesNotContain(HIDDEN);
        }
    }

    private void parks() {
        clodomir.page().fill("#point", POINT);
        clodomir.press("facilitation.live.park");
        assertThat(wandrille.page().locator(".points-parked .words")).hasText(POINT);
        wandrille.page().fill("#point", TASK);
        wandrille.page().check("#kind-TASK");
        wandrille.press("facilitation.live.park");
        assertThat(lead.page().locator(".points-parked .words")).hasText(new String[] {POINT, TASK});
        spy.looks(SHARED);
    }

    /** Its minute is up: the screens say so by themselves, and so does the server. */
    private void runsOutOfTime() {
        for (Walker each : List.of(wall, lead, ermengarde, guest)) {
            assertThat(each.page().locator("#timer.over .late"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE));
        }
        spy.looks(wall.text("facilitation.live.timer.over"));
        lead.page().locator(".remote summary").click();
        lead.press("facilitation.live.carry");
        group.forEach(each -> each.sees(each.text("facilitation.live.over")));
        spy.looks(wall.text("facilitation.live.over"));
        assertThat(answers()).hasCount(0);
    }

    private void goesOnNextTime() {
        desk.goTo("/facilitation/sessions?run=" + run.id());
        desk.page().locator(".sessions a").nth(1).click();
        assertThat(desk.page().locator("#points li span[dir]")).hasText(new String[] {POINT, TASK});
        assertThat(desk.page().locator(".order > li").first().locator("a[href='" + TALK + "']"))
                .isVisible();
        String next = desk.place().replaceFirst(".*id=", "");
        desk.follow("facilitation.live.link");
        desk.press("facilitation.live.begin");
        for (Walker each : List.of(radegonde, ermengarde)) {
            each.goTo("/facilitation/room?session=" + next);
            assertThat(each.page().locator(".points-parked .words")).hasText(new String[] {POINT, TASK});
            assertThat(each.page().locator(".points-parked .meta").first())
                    .containsText(each.text("facilitation.live.point.carried"));
        }
    }

    private static Locator live(Walker walker) {
        return walker.page().locator("html[data-live=on]");
    }

    private static void isAt(Walker walker, String phase) {
        assertThat(walker.page().locator("#live[data-phase=" + phase + "]")).isVisible();
    }
}
