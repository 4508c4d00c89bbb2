package org.profint.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** Everything a learner needs also works where scripts do not. */
class NoScriptPageIT {

    private static Walker learner() {
        return new Walker(CampusServer.shared(), 360, Language.FR, false);
    }

    @Test
    void read_answer_complete_and_reopen() {
        try (Walker learner = learner()) {
            learner.register().startNetworks().press("learning.complete.frame");
            learner.answer("net-c1").fill("Écrit sans script.");
            learner.press("learning.answer.save");
            learner.sees(learner.text("learning.answer.all-saved"));
            assertThat(learner.answer("net-c1")).hasValue("Écrit sans script.");
            learner.answer("net-c1").fill("Écrit sans script, puis complété.");
            learner.press("learning.complete");
            learner.isAt("/learning/step?id=net-discussion");
            learner.follow("learning.previous");
            assertThat(learner.answer("net-c1")).hasValue("Écrit sans script, puis complété.");
            learner.press("learning.undo");
            assertThat(learner.button("learning.complete")).isVisible();
        }
    }

    @Test
    void comments_open_on_request() {
        try (Walker learner = learner()) {
            learner.register().startNetworks().goTo("/learning/step?id=net-discussion");
            learner.press("catalogue.case.comments.show");
            assertThat(learner.page().locator(".comment")).hasCount(6);
        }
    }

    @Test
    void a_text_typed_after_the_sign_in_ended_is_kept_and_saved_after_signing_in_again() {
        try (Walker learner = learner()) {
            learner.register().startNetworks().goTo("/learning/step?id=net-case");
            learner.answer("net-c1").fill("Une heure de travail.");
            learner.device().clearCookies();
            learner.press("learning.answer.save");
            learner.sees(learner.text("learning.sign-in.kept"));
            assertThat(learner.answer("net-c1")).hasValue("Une heure de travail.");
            learner.page().fill("#email", learner.email());
            learner.page().fill("#password", "not the right one");
            learner.press("learning.sign-in.and-save");
            learner.sees(learner.text("people.sign-in.wrong"));
            assertThat(learner.answer("net-c1")).hasValue("Une heure de travail.");
            learner.page().fill("#password", Walker.PASSWORD);
            learner.press("learning.sign-in.and-save");
            learner.sees(learner.text("learning.answer.all-saved"));
            assertThat(learner.answer("net-c1")).hasValue("Une heure de travail.");
        }
    }

    @Test
    void two_tabs_get_both_texts_and_nothing_is_overwritten() {
        try (Walker learner = learner()) {
            learner.register().startNetworks().goTo("/learning/step?id=net-case");
            var other = learner.device().newPage();
            other.navigate(learner.page().url());
            learner.answer("net-c1").fill("Le texte du premier onglet.");
            learner.press("learning.answer.save");
            other.locator("textarea[id='answer.net-c1']").fill("Le texte du second onglet.");
            other.locator("button[value=save]").click();
            assertThat(other.locator(".conflict blockquote")).hasText("Le texte du premier onglet.");
            assertThat(other.locator("textarea[id='answer.net-c1']")).hasValue("Le texte du second onglet.");
            other.locator("button[value=save]").click();
            assertThat(other.locator(".conflict")).hasCount(0);
            learner.page().reload();
            assertThat(learner.answer("net-c1")).hasValue("Le texte du second onglet.");
        }
    }
}
