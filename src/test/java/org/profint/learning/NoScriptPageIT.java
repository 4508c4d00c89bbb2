package org.profint.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Gate;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/** Everything a learner needs also works where scripts do not. */
class NoScriptPageIT {

    private static Walker learner() {
        return new Walker(CampusServer.shared(), 360, Language.FR, false);
    }

    private static void saysAtTheTop(Walker learner, Page page, String field, String key) {
        assertThat(page.locator("#errors a")).hasAttribute("href", "#" + field);
        assertThat(page.locator("#errors a")).hasText(learner.text(key));
        assertThat(page.title()).startsWith(learner.text("house.error-prefix").strip());
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
            saysAtTheTop(learner, learner.page(), "email", "learning.sign-in.kept");
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
            saysAtTheTop(learner, other, "answer.net-c1", "house.problem.conflict");
            assertThat(other.locator("textarea[id='answer.net-c1']")).hasValue("Le texte du second onglet.");
            other.locator("button[value=save]").click();
            assertThat(other.locator(".conflict")).hasCount(0);
            learner.page().reload();
            assertThat(learner.answer("net-c1")).hasValue("Le texte du second onglet.");
        }
    }

    @Test
    void a_form_sent_once_more_with_other_words_is_not_taken_for_the_first_one() {
        Caller learner = new Caller(CampusServer.shared()).register();
        learner.send("PUT", "/api/learning/modules/networks", null, Map.of());
        String operation = Ids.next();
        assertThat(sendsForm(learner, operation, "Les+premiers+mots.").statusCode())
                .isEqualTo(302);
        assertThat(sendsForm(learner, operation, "Les+premiers+mots.").statusCode())
                .as("the same form twice is one saving")
                .isEqualTo(302);
        var other = sendsForm(learner, operation, "Des+mots+tout+autres.");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("Les premiers mots.").contains("Des mots tout autres.");
        assertThat(learner.get("/api/learning/answers/net-c1").body()).contains("Les premiers mots.");
    }

    private static HttpResponse<String> sendsForm(Caller learner, String operation, String words) {
        return learner.send(
                "POST",
                "/learning/step?id=net-case",
                "do=save&version.net-c1=0&was.net-c1=&op.net-c1=" + operation + "&answer.net-c1=" + words,
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    @Test
    void when_somebody_else_signs_in_the_text_waits_in_the_page_for_its_owner() {
        try (Walker learner = learner()) {
            learner.register().startNetworks().goTo("/learning/step?id=net-case");
            learner.answer("net-c1").fill("Ce texte est à moi.");
            learner.device().clearCookies();
            String second = learner.another().register().startNetworks().email();
            learner.press("learning.answer.save");
            saysAtTheTop(learner, learner.page(), "email", "learning.answer.other-person");
            learner.device().clearCookies();
            learner.page().fill("#email", second);
            learner.page().fill("#password", Walker.PASSWORD);
            learner.press("learning.sign-in.and-save");
            saysAtTheTop(learner, learner.page(), "email", "learning.answer.other-person");
            assertThat(learner.answer("net-c1")).hasValue("Ce texte est à moi.");
            assertThat(new Caller(CampusServer.shared())
                            .signIn(second, Walker.PASSWORD)
                            .get("/api/learning/answers/net-c1")
                            .body())
                    .contains("\"version\":0");
            learner.page().fill("#email", learner.email());
            learner.page().fill("#password", Walker.PASSWORD);
            learner.press("learning.sign-in.and-save");
            learner.sees(learner.text("learning.answer.all-saved"));
            assertThat(learner.answer("net-c1")).hasValue("Ce texte est à moi.");
        }
    }

    @Test
    void a_shared_computer_stays_one_through_a_mistake_and_through_signing_in_again() {
        String email = "shared-" + Ids.next() + "@test.example";
        try (Walker learner = learner()) {
            learner.goTo("/people/register");
            learner.page().fill("#name", "Alex");
            learner.page().fill("#email", email);
            learner.page().fill("#password", "trop court");
            learner.page().check("#shared");
            learner.press("people.register.do");
            learner.sees(learner.text("people.register.password-short"));
            assertThat(learner.page().locator("#shared")).isChecked();
            learner.page().fill("#password", Walker.PASSWORD);
            learner.press("people.register.do");
            learner.startNetworks().goTo("/learning/step?id=net-case");
            learner.answer("net-c1").fill("À l’accueil, entre deux rendez-vous.");
            learner.device().clearCookies();
            learner.press("learning.answer.save");
            learner.page().fill("#email", email);
            learner.page().fill("#password", "not the right one");
            learner.press("learning.sign-in.and-save");
            learner.page().fill("#password", Walker.PASSWORD);
            learner.press("learning.sign-in.and-save");
            learner.sees(learner.text("learning.answer.all-saved"));
            // Such a sign-in ends with the browser, and nothing is kept on the device.
            assertThat(learner.device().cookies()).anyMatch(each -> each.name.equals("profint") && each.expires == -1);
            assertThat(learner.page().locator("#step")).hasAttribute("data-key", "");
        }
    }

    @Test
    void nine_full_answers_fit_into_the_form() {
        try (Walker learner = learner()) {
            learner.register().startNetworks().goTo("/learning/step?id=net-discussion");
            // The second time each text goes with the one it replaces.
            for (String letter : List.of("é", "œ")) {
                for (int number = 1; number <= 9; number++) {
                    learner.answer("net-p" + number).fill(letter.repeat(10_000));
                }
                learner.press("learning.answer.save");
                learner.sees(learner.text("learning.answer.all-saved"));
                assertThat(learner.answer("net-p9")).hasValue(letter.repeat(10_000));
            }
        }
    }

    @Test
    void what_no_form_of_ours_can_send_is_refused_unread() {
        String large = "answer.net-p1=" + "x".repeat((int) Gate.LARGEST_STEP);
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        Caller learner = new Caller(CampusServer.shared()).register();
        assertThat(learner.send("POST", "/learning/step?id=net-discussion", large, form)
                        .statusCode())
                .isEqualTo(413);
        assertThat(learner.send(
                                "POST",
                                "/learning/step?id=net-discussion",
                                large.substring(0, (int) Gate.LARGEST_BODY + 1),
                                Map.of("Content-Type", "text/plain"))
                        .statusCode())
                .isEqualTo(413);
    }
}
