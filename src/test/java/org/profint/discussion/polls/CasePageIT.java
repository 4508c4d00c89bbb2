package org.profint.discussion.polls;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeOrganisation;
import org.profint.house.Walker;

/** A team that nobody facilitates goes through a case: polls, parts, “And with us?”, and what the case told. */
class CasePageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final String CASE = "/learning/step?id=net-case";
    private static final String TALK = "/learning/step?id=net-discussion";

    private static int pictures;

    private static Walker with(Caller caller, int width, boolean scripts) {
        return new Walker(SERVER, width, Language.FR, scripts).as(caller);
    }

    private static void isOpenToAll(Walker walker) {
        assertThat(new AxeBuilder(walker.page()).analyze().getViolations())
                .as(walker.page().url())
                .isEmpty();
        Chromium.picture(walker.page(), "case-" + walker.page().url().replaceAll(".*/|[?].*", "") + "-" + ++pictures);
        Object wide = walker.page()
                .evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wide).as(walker.page().url()).isEqualTo(false);
    }

    @Test
    void a_team_ticks_reads_part_by_part_looks_at_itself_and_sees_what_the_case_told() {
        SomeOrganisation home = new SomeOrganisation(SERVER, new Caller(SERVER).register(), "Maison du cas");
        Caller second = home.more(1).get(0);
        try (Walker anna = with(home.person("member"), 360, true);
                Walker bruno = with(second, 1280, true)) {
            readsPartByPart(anna, bruno);
            ticksAndSeesTheSpread(anna, bruno);
            readsTheCommentsAfterAnAnswer(anna, home);
            looksAtItself(anna, bruno);
            seesWhatTheCaseTold(bruno, home);
            assertThat(bruno.complaints()).isEmpty();
        }
    }

    private static void readsPartByPart(Walker anna, Walker bruno) {
        anna.goTo(CASE);
        bruno.goTo(CASE);
        assertThat(bruno.page().locator("#step[data-talk=live]")).isVisible();
        assertThat(anna.page().content()).contains("mots de cuisine").doesNotContain("veste blanche", "chat et bon");
        isOpenToAll(anna);
        anna.page().click("button[value='open.part-2']");
        assertThat(anna.page().locator("#part-2")).isVisible();
        assertThat(anna.page().content()).contains("veste blanche").doesNotContain("chat et bon");
        // Without a reload.
        assertThat(bruno.page().locator("#part-2")).isVisible();
        assertThat(bruno.page().locator("#part-3")).hasCount(0);
    }

    private static void ticksAndSeesTheSpread(Walker anna, Walker bruno) {
        anna.goTo(TALK);
        bruno.goTo(TALK);
        assertThat(bruno.page().locator("#step[data-talk=live]")).isVisible();
        isOpenToAll(anna);
        anna.page().check("[id='net-poll1.net-poll1-b']");
        anna.page().click("button[value='answer.net-poll1']");
        anna.sees(anna.text("discussion.poll.agree.missing"));
        assertThat(anna.page().locator("[id='net-poll1.net-poll1-b']")).isChecked();
        isOpenToAll(anna);
        anna.page().check("#agreed-net-poll1");
        anna.page().click("button[value='answer.net-poll1']");
        assertThat(anna.page().locator("#poll-net-poll1 .done")).hasText(anna.text("discussion.poll.answered"));
        assertThat(anna.page().locator("#poll-net-poll1 figure")).hasCount(0);
        anna.page().check("#yes-net-poll1");
        anna.page().click("button[value='release.net-poll1']");
        assertThat(anna.page().locator("#poll-net-poll1 figure")).isVisible();
        isOpenToAll(anna);
        assertThat(bruno.page().locator("#poll-net-poll1 figure")).isVisible();
        assertThat(bruno.page().locator("#poll-net-poll1 figure li").nth(1).locator("strong"))
                .hasText("1");
    }

    private static void readsTheCommentsAfterAnAnswer(Walker anna, SomeOrganisation home) {
        SomeOrganisation fresh = new SomeOrganisation(SERVER, new Caller(SERVER).register(), "Maison muette");
        Caller member = fresh.person("member");
        // The house has let its member say something at once: that is taken back.
        member.send(
                "POST",
                "/discussion/thread?run=" + fresh.ids().get("run") + "&team="
                        + fresh.ids().get("team") + "&prompt=net-p1",
                "do=take-back." + fresh.ids().get("post"),
                java.util.Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(member.get(TALK).body()).doesNotContain("Une fonction sans partenaire", "button\" value=\"comments");
        anna.goTo(TALK);
        assertThat(anna.page().locator("#comments")).containsText("Une fonction sans partenaire");
        assertThat(anna.page().content()).doesNotContain("Le cahier vert prend le train");
        assertThat(home.ids()).containsKey("post");
    }

    private static void looksAtItself(Walker anna, Walker bruno) {
        anna.follow("discussion.with-us");
        isOpenToAll(anna);
        anna.page().fill("[id='why.mk-do1']", "Le bailleur a signé");
        anna.press("discussion.save");
        anna.sees(anna.text("discussion.with-us.how.missing"));
        assertThat(anna.page().locator("[id='why.mk-do1']")).hasValue("Le bailleur a signé");
        anna.page().check("[id='mk-do1.DO']");
        anna.page().check("[id='share.mk-do1']");
        anna.page().check("[id='mk-do2.NOT']");
        anna.press("discussion.save");
        anna.sees(anna.text("discussion.saved"));
        assertThat(anna.page().locator("#picture .whys li")).containsText("Le bailleur a signé");
        isOpenToAll(anna);
        bruno.goTo("/learning/step?id=net-project");
        assertThat(bruno.page().locator("#diagnosis .whys li")).containsText("Le bailleur a signé");
        assertThat(bruno.page()
                        .locator("#diagnosis .practice")
                        .first()
                        .locator("strong")
                        .first())
                .hasText("1");
    }

    private static void seesWhatTheCaseTold(Walker bruno, SomeOrganisation home) {
        String talk =
                "/api/discussions/" + home.ids().get("run") + "/" + home.ids().get("team") + "/prompts/net-p1/posts";
        home.person("member")
                .send(
                        "POST",
                        talk,
                        "{\"text\":\"Deux pages signées\",\"tags\":[\"net-2\",\"met-4\"]}",
                        java.util.Map.of("Op-Id", Ids.next()));
        bruno.goTo(TALK);
        bruno.follow("discussion.told");
        assertThat(bruno.page().locator("a", new Page.LocatorOptions().setHasText("Deux pages signées")))
                .hasCount(2);
        assertThat(bruno.page().locator("figure").first().locator("strong")).hasText(new String[] {"0", "1", "1", "0"});
        isOpenToAll(bruno);
        bruno.page()
                .locator("a", new Page.LocatorOptions().setHasText("Deux pages signées"))
                .first()
                .click();
        bruno.page().waitForURL("**/discussion/thread?**");
    }

    @Test
    void a_visitor_and_a_lone_learner_read_the_whole_case_and_a_learner_looks_at_themselves_in_private() {
        try (Walker lone = new Walker(SERVER, 360, Language.FR, false)) {
            lone.goTo("/catalogue/case?id=madame-k");
            assertThat(lone.page().locator("#part-3")).isVisible();
            assertThat(lone.page().locator("a[href='#part-2']")).hasText(lone.text("catalogue.case.continue"));
            lone.register().startNetworks().goTo(CASE);
            assertThat(lone.page().locator("#part-3")).isVisible();
            lone.goTo(TALK);
            lone.follow("discussion.with-us");
            lone.sees(lone.text("discussion.with-us.alone"));
            lone.page().check("[id='mk-do1.PARTLY']");
            lone.page().fill("[id='why.mk-do1']", "Un peu");
            lone.press("discussion.save");
            lone.sees(lone.text("discussion.saved"));
            assertThat(lone.page().locator("[id='why.mk-do1']")).hasValue("Un peu");
            assertThat(lone.page().locator("#picture")).hasCount(0);
            assertThat(lone.complaints()).isEmpty();
        }
    }
}
