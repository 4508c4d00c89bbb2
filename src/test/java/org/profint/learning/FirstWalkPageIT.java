package org.profint.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** From the home page to the last step of Networks, and back the next day. */
class FirstWalkPageIT {

    private static final List<String> BEFORE_MAPPING =
            List.of("net-partners", "net-functioning", "net-lasting", "net-version");

    @ParameterizedTest
    @CsvSource({"FR, 1280", "EN, 360", "FR, 360", "EN, 1280"})
    void a_learner_walks_the_networks_module_from_start_to_finish(Language language, int width) {
        try (Walker learner = new Walker(CampusServer.shared(), width, language, true)) {
            looksAround(learner);
            begins(learner);
            thinksAboutTheCase(learner);
            comesBackTomorrow(learner);
            finishes(learner);
            assertThat(learner.complaints()).isEmpty();
        }
    }

    private static void looksAround(Walker learner) {
        learner.goTo("/");
        assertThat(learner.page().locator(".entries a")).hasCount(5);
        assertThat(learner.page().locator(".shelf")).hasCount(4);
        assertThat(learner.page().locator(".shelf li a")).hasCount(15);
        learner.page()
                .locator(".shelf li a[href='/catalogue/recommendation?id=net-1']")
                .click();
        learner.isAt("/catalogue/recommendation?id=net-1");
        learner.page().locator("#further a[href='/catalogue/case?id=madame-k']").click();
        learner.sees(learner.text("catalogue.case.FICTIONAL_COMPOSITE"));
        assertThat(learner.page().locator(".comment")).hasCount(0);
        learner.follow("catalogue.case.comments.show");
        assertThat(learner.page().locator(".comment")).hasCount(6);
    }

    private static void begins(Walker learner) {
        learner.register().startNetworks();
        learner.sees(learner.text("learning.step.where", 1, 12));
        learner.press("learning.complete.frame");
        learner.isAt("/learning/step?id=net-case");
        learner.write("net-c1", "Tout tient à un cahier.");
        learner.press("learning.complete");
        learner.isAt("/learning/step?id=net-discussion");
    }

    private static void thinksAboutTheCase(Walker learner) {
        assertThat(learner.page().locator(".comment")).hasCount(0);
        assertThat(learner.page().locator(".question")).hasCount(9);
        learner.write("net-p1", "Un fil par personne, et un seul nœud : la conseillère.");
        assertThat(learner.page().locator(".comment")).hasCount(6);
        assertThat(learner.answer("net-p1")).isFocused();
        learner.page().reload();
        assertThat(learner.answer("net-p1")).hasValue("Un fil par personne, et un seul nœud : la conseillère.");
        assertThat(learner.page().locator(".comment")).hasCount(6);
        learner.press("learning.complete");
        learner.isAt("/learning/step?id=net-partners");
    }

    private static void comesBackTomorrow(Walker learner) {
        learner.goTo("/people/account").press("people.account.sign-out");
        learner.goTo("/learning/my-modules");
        learner.isAt("/people/sign-in?return=%2Flearning%2Fmy-modules");
        learner.signIn();
        learner.page()
                .getByRole(AriaRole.NAVIGATION)
                .first()
                .getByText(learner.text("house.menu.continue"))
                .click();
        learner.isAt("/learning/step?id=net-partners");
    }

    private static void finishes(Walker learner) {
        for (String step : BEFORE_MAPPING) {
            learner.isAt("/learning/step?id=" + step);
            learner.press("learning.complete");
        }
        learner.isAt("/learning/step?id=net-mapping");
        learner.write("net-t1", "Logement, langue, mobilité, santé, stage.");
        learner.press("learning.complete");
        learner.isAt("/learning/step?id=net-project");
        learner.sees(learner.text("learning.step.optional"));
        learner.goTo("/learning/step?id=net-trial");
        learner.sees(learner.text("learning.step.team-only"));
        learner.goTo("/learning/step?id=net-sharing").write("net-note", "Deux contacts nommés de chaque côté.");
        learner.press("learning.complete");
        learner.isAt("/learning/progress?module=networks");
        learner.sees(learner.text("learning.progress.done", 9));
        learner.sees(learner.text("learning.progress.open", 0));
        learner.sees(learner.text("learning.progress.optional", 3));
        learner.page().locator("#done + ol a").first().click();
        learner.press("learning.undo");
        assertThat(learner.button("learning.complete.frame")).isVisible();
        learner.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(learner.text("learning.progress.short", 88)))
                .click();
        learner.sees(learner.text("learning.progress.open", 1));
    }
}
