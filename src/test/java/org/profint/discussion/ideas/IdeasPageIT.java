package org.profint.discussion.ideas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeRun;
import org.profint.house.Walker;

/** Three of a team and who facilitates: from a post to the project. */
class IdeasPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    /** A run of a team of three and a facilitator, each on a device of their own. */
    private static final class Company implements AutoCloseable {

        private final List<Caller> people =
                Stream.generate(() -> new Caller(SERVER).register()).limit(3).toList();
        private final Caller lead = new Caller(SERVER).register();
        private final SomeRun run = new SomeRun(SERVER, lead, "Maison du choix").joinedBy(people);
        private final Walker guide = new Walker(SERVER, 1280, Language.FR, true).as(lead);
        private final Walker anna = new Walker(SERVER, 1280, Language.FR, true).as(people.get(0));
        private final Walker bruno = new Walker(SERVER, 360, Language.FR, false).as(people.get(1));
        private final Walker chloe = new Walker(SERVER, 360, Language.FR, true).as(people.get(2));

        String ideas() {
            return "/discussion/ideas?" + run.place();
        }

        @Override
        public void close() {
            guide.close();
            anna.close();
            bruno.close();
            chloe.close();
        }
    }

    private static Locator idea(Walker walker, String words) {
        return walker.page()
                .locator("#ideas article", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static void open(Locator article) {
        article.locator("details.about > summary").click();
    }

    @Test
    void three_and_who_facilitates_go_from_a_post_to_wt1() {
        try (Company company = new Company()) {
            Walker anna = company.anna;
            Walker bruno = company.bruno;
            Walker chloe = company.chloe;
            Walker guide = company.guide;
            String mark = Ids.next().substring(24);
            String thread = company.ideas().replace("/ideas", "/thread") + "&prompt=net-p1";

            anna.goTo(thread);
            anna.page().fill("#text", "Douze appels. Un carnet commun, tenu à deux " + mark + ". Et après ?");
            anna.page().click("#write button[value=post]");
            assertThat(anna.page().locator("article", new Page.LocatorOptions().setHasText(mark)))
                    .hasCount(1);

            chloe.goTo(company.ideas());
            assertThat(chloe.page().locator("#talk[data-talk=live]")).hasCount(1);
            bruno.goTo(thread);
            bruno.page().locator("a.idea").first().click();
            bruno.page()
                    .locator("#take label", new Page.LocatorOptions().setHasText("carnet commun"))
                    .first()
                    .click();
            bruno.page().click("#take button[value=take]");
            bruno.page().waitForURL("**#idea.**");
            assertThat(idea(bruno, mark).locator("a[href*='/discussion/thread']"))
                    .isVisible();
            assertThat(chloe.page().locator("#ideas-news")).isVisible();
            chloe.page().click("#ideas-news a");
            assertThat(idea(chloe, mark)).isVisible();
            chloe.page().fill("#text", "Une carte au mur " + mark);
            chloe.page().click("#add button[value=add]");
            assertThat(idea(chloe, "Une carte au mur " + mark)).isVisible();

            open(idea(chloe, "carnet commun"));
            idea(chloe, "carnet commun").locator("textarea[id^='remark-']").fill("Qui le tient en août ?");
            idea(chloe, "carnet commun").locator("button[value^='remark.']").click();
            assertThat(idea(chloe, "carnet commun").locator(".replies .said")).hasText("Qui le tient en août ?");
            open(idea(chloe, "carnet commun"));
            idea(chloe, "carnet commun").locator("input[name=heading]").fill("Traces");
            idea(chloe, "carnet commun").locator("button[value^='group.']").click();
            chloe.goTo(company.ideas() + "&sort=GROUP");
            assertThat(chloe.page().locator("#ideas h3").first()).hasText("Traces");
            assertThat(chloe.page().locator("button[value=open]")).hasCount(0);

            guide.goTo(company.ideas());
            guide.page().locator("#vote summary").click();
            guide.page().check("#secret\\.yes");
            guide.page().click("button[value=open]");
            for (Walker each : new Walker[] {anna, bruno, chloe}) {
                each.goTo(company.ideas());
                each.page()
                        .locator("#vote label", new Page.LocatorOptions().setHasText("carnet commun"))
                        .click();
                each.page().click("button[value=vote]");
                assertThat(each.page().locator("#vote .done")).hasText(each.text("discussion.ideas.vote.done"));
            }
            guide.goTo(company.ideas());
            assertThat(guide.page().locator("#vote")).containsText(guide.text("discussion.ideas.vote.voted", 3));
            assertThat(guide.page().locator("#vote")).not().containsText("carnet commun");
            guide.page().click("button[value=close]");
            assertThat(guide.page().locator("#spread li").first()).containsText("carnet commun");
            assertThat(guide.page().locator("#spread li").first()).containsText("3");

            open(idea(guide, "carnet commun"));
            Locator chooses = idea(guide, "carnet commun");
            chooses.locator("button[value^='choose.']").click();
            assertThat(guide.page().locator("#errors")).containsText(guide.text("discussion.ideas.reason.missing"));
            open(idea(guide, "carnet commun"));
            idea(guide, "carnet commun").locator("textarea[name=reason]").fill("Elle tient sans nous");
            idea(guide, "carnet commun").locator("button[value^='choose.']").click();
            assertThat(guide.page().locator("#chosen")).containsText("Elle tient sans nous");

            bruno.goTo("/learning/team?id=" + company.run.team() + "&run=" + company.run.id());
            assertThat(bruno.page().locator(".ideas-link")).containsText("carnet commun");
            bruno.page().click(".ideas-link a");
            bruno.follow("discussion.ideas.project");
            bruno.press("projectwork.start.do");
            bruno.page().waitForURL("**/worksheet/sheet?id=**");
            assertThat(bruno.page().locator("[name='f.wt1-purpose']"))
                    .hasValue("Un carnet commun, tenu à deux " + mark + ".");
            assertThat(bruno.page().locator("#origin")).containsText("carnet commun");
            bruno.follow("projectwork.origin.link");
            assertThat(idea(bruno, "Une carte au mur")).isVisible();
            for (Walker each : new Walker[] {anna, chloe}) {
                assertThat(each.complaints()).isEmpty();
            }
        }
    }
}
