package org.profint.discussion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Hearing;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeOrganisation;
import org.profint.house.Walker;

/** The team of the demonstration discusses on the step; each test under a prompt of its own. */
class DiscussionPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final String STEP = "/learning/step?id=net-discussion";

    private static Walker signedIn(int width, boolean scripts, String email, String password) {
        Walker walker = new Walker(SERVER, width, Language.FR, scripts);
        walker.goTo("/people/sign-in");
        walker.page().fill("#email", email);
        walker.page().fill("#password", password);
        walker.press("people.sign-in.do");
        walker.page().waitForURL("**/learning/my-modules");
        return walker;
    }

    private static Walker robin(boolean scripts) {
        return signedIn(1280, scripts, "robin@demo.example", "trois chaises au soleil");
    }

    private static Walker alix() {
        return signedIn(360, true, "alix@demo.example", "un plan sur la nappe");
    }

    private static Locator talk(Walker walker, String prompt) {
        return walker.page().locator("section[id='talk." + prompt + "']");
    }

    private static Locator share(Walker walker, String prompt) {
        return walker.page().locator("textarea[name='share." + prompt + "']");
    }

    private static void openShare(Walker walker, String prompt) {
        talk(walker, prompt).locator("details.share > summary").click();
    }

    private static void post(Walker walker, String prompt) {
        talk(walker, prompt).locator("details.share button[value=post]").click();
    }

    @Test
    void two_discuss_and_see_what_the_other_says_without_a_reload() {
        try (Walker robin = robin(true);
                Walker alix = alix()) {
            robin.goTo(STEP);
            alix.goTo(STEP);
            assertThat(alix.page().locator("#step[data-talk=live]")).isVisible();
            String mark = Ids.next().substring(24);
            robin.write("net-p1", "Un carnet d’adresses " + mark);
            openShare(robin, "net-p1");
            assertThat(share(robin, "net-p1")).hasValue("Un carnet d’adresses " + mark);
            post(robin, "net-p1");
            Locator seen = talk(alix, "net-p1").locator("article", new Locator.LocatorOptions().setHasText(mark));
            assertThat(seen).hasCount(1);
            assertThat(seen.locator(".name")).hasText("Robin");
            assertThat(share(robin, "net-p1")).hasValue("");
            Locator own = talk(robin, "net-p1").locator("article", new Locator.LocatorOptions().setHasText(mark));
            assertThat(own).hasCount(1);
            assertThat(own.locator(".name")).hasText(robin.text("discussion.me"));
            seen.locator("button.support").click();
            assertThat(seen.locator("button.support")).hasText(alix.text("discussion.supported") + " · 1");
            seen.locator("a.answer").click();
            alix.page().waitForURL("**/discussion/thread?**");
            alix.page().fill("#text", "Oui, mais à qui appartient-il ? " + mark);
            alix.page().click("#write button[value=post]");
            assertThat(talk(robin, "net-p1").locator(".replies article", new Locator.LocatorOptions().setHasText(mark)))
                    .hasCount(1);
            alix.page().waitForURL("**#post.**");
            assertThat(alix.page()
                            .locator(
                                    ".replies article",
                                    new com.microsoft.playwright.Page.LocatorOptions().setHasText(mark)))
                    .hasCount(1);
            assertThat(robin.complaints()).isEmpty();
            assertThat(alix.complaints()).isEmpty();
        }
    }

    @Test
    void what_may_identify_somebody_is_said_before_it_is_sent_and_a_draft_survives_a_reload() {
        try (Walker robin = robin(true)) {
            robin.goTo(STEP);
            openShare(robin, "net-p2");
            String mark = Ids.next().substring(24);
            String text = "Appelez-la au 06 12 34 56 78, " + mark;
            share(robin, "net-p2").fill(text);
            post(robin, "net-p2");
            assertThat(talk(robin, "net-p2").locator(".identifying q")).hasText("06 12 34 56 78");
            assertThat(talk(robin, "net-p2").locator("article", new Locator.LocatorOptions().setHasText(mark)))
                    .hasCount(0);
            robin.page().waitForFunction("() => Object.keys(localStorage).some(each => each.includes('talk.'))");
            robin.page().reload();
            assertThat(share(robin, "net-p2")).hasValue(text);
            share(robin, "net-p2").fill("Appelez-la plutôt. " + mark);
            post(robin, "net-p2");
            assertThat(talk(robin, "net-p2").locator("article", new Locator.LocatorOptions().setHasText(mark)))
                    .hasCount(1);
            robin.page().reload();
            assertThat(share(robin, "net-p2")).hasValue("");
            assertThat(robin.complaints()).isEmpty();
        }
    }

    @Test
    void without_scripts_the_private_answers_are_saved_on_the_way_and_a_refused_text_stays() {
        try (Walker robin = robin(false)) {
            robin.goTo(STEP);
            String mark = Ids.next().substring(24);
            robin.answer("net-p4").fill("Pour moi seul " + mark);
            openShare(robin, "net-p3");
            share(robin, "net-p3").fill("   ");
            post(robin, "net-p3");
            assertThat(robin.page().locator("#errors")).containsText(robin.text("discussion.text.missing"));
            robin.page().fill("#text", "Pour l’équipe <b>" + mark);
            robin.page().click("#write button[value=post]");
            robin.page().waitForURL("**/discussion/thread?**#post.**");
            assertThat(robin.page().locator(".said").first()).hasText("Pour l’équipe <b>" + mark);
            robin.goTo(STEP);
            assertThat(robin.answer("net-p4")).hasValue("Pour moi seul " + mark);
            openShare(robin, "net-p3");
            share(robin, "net-p3").fill("Encore " + mark);
            post(robin, "net-p3");
            robin.page().waitForURL("**/learning/step?id=net-discussion#post.**");
            Locator mine = talk(robin, "net-p3").locator("article").first();
            assertThat(mine.locator(".said")).hasText("Encore " + mark);
            mine.locator(".acts a[href*='edit=']").click();
            robin.page().fill("#text", "Mieux " + mark);
            robin.page().locator("input[name=tag]").first().check();
            robin.press("discussion.save");
            assertThat(robin.page().locator("article").first().locator(".said")).hasText("Mieux " + mark);
            assertThat(robin.page().locator("article").first().locator(".tags li"))
                    .hasCount(1);
            assertThat(robin.page().locator("article").first().locator(".meta")).containsText("modifié");
        }
    }

    @Test
    void who_is_taken_out_of_the_team_is_cut_off_within_five_seconds() throws Exception {
        SomeOrganisation home = new SomeOrganisation(SERVER, new Caller(SERVER).register(), "Maison qui parle");
        Caller member = home.person("member");
        String talk =
                "/api/discussions/" + home.ids().get("run") + "/" + home.ids().get("team");
        for (String relation : List.of("stranger", "admin", "colleague", "former", "manager")) {
            assertThat(home.person(relation).get(talk + "/events").statusCode())
                    .as(relation)
                    .isEqualTo(404);
        }
        Hearing heard = new Hearing(SERVER, member, talk + "/events?after=0");
        member.send("POST", talk + "/prompts/net-p1/posts", "{\"text\":\"encore là\"}", Map.of("Op-Id", Ids.next()));
        heard.awaits("encore là", 20);
        home.leaves(member);
        List<String> lines = heard.toTheEnd(5);
        assertThat(String.join("\n", lines)).contains("Un carnet").contains("encore là");
        assertThat(lines.stream().filter(each -> each.startsWith("id:"))).doesNotHaveDuplicates();
    }
}
