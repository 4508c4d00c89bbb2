package org.profint.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** What goes wrong between a keyboard and a database, made to happen. */
class NothingLostPageIT {

    private static final String PROMPT = "net-c1";

    private static Walker atTheCase(CampusServer server) {
        return new Walker(server, 1280, Language.FR, true)
                .register()
                .startNetworks()
                .goTo("/learning/step?id=net-case");
    }

    @Test
    void a_server_that_dies_while_somebody_writes_loses_nothing_and_signs_nobody_out() {
        try (CampusServer server = new CampusServer("dying").start();
                Walker learner = atTheCase(server)) {
            learner.write(PROMPT, "Avant la panne.");
            server.kill();
            learner.answer(PROMPT).fill("Avant la panne. Pendant la panne.");
            assertThat(learner.page().locator("#save-state")).hasText(learner.text("learning.answer.offline", 1));
            server.start();
            learner.awaitSaved(PROMPT);
            learner.page().reload();
            assertThat(learner.answer(PROMPT)).hasValue("Avant la panne. Pendant la panne.");
        }
    }

    @Test
    void without_network_the_text_waits_on_the_device_through_a_closed_tab() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            learner.device().setOffline(true);
            learner.answer(PROMPT).fill("Dans le train, sans réseau.");
            assertThat(learner.page().locator("#save-state")).hasText(learner.text("learning.answer.offline", 1));
            String there = learner.page().url();
            learner.page().close();
            learner.device().setOffline(false);
            Page again = learner.device().newPage();
            again.navigate(there);
            assertThat(again.locator("textarea[id='answer.net-c1']")).hasValue("Dans le train, sans réseau.");
            assertThat(again.locator("[id='state.net-c1']")).hasAttribute("data-state", "saved");
        }
    }

    @Test
    void what_waits_on_the_device_cannot_be_read_there() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            learner.device().setOffline(true);
            learner.answer(PROMPT).fill("Rien que pour moi.");
            assertThat(learner.page().locator("#save-state")).hasText(learner.text("learning.answer.offline", 1));
            String stored = (String) learner.page().evaluate("() => JSON.stringify({...localStorage})");
            assertThat(stored).contains("profint.draft").doesNotContain("moi");
        }
    }

    @Test
    void an_answer_that_is_lost_on_the_way_back_is_asked_again_and_taken_once() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            int[] lost = {0};
            learner.page().route("**/api/learning/answers/*", route -> {
                if (lost[0]++ == 0) {
                    // The server commits, and its answer never arrives.
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            learner.write(PROMPT, "Une fois et une seule.");
            assertThat(lost[0]).isGreaterThan(1);
            Object history = learner.page()
                    .evaluate(
                            "() => fetch('/api/learning/answers/net-c1/history').then(a => a.json()).then(all => all.length)");
            assertThat(history).isEqualTo(1);
        }
    }

    @Test
    void an_expired_sign_in_is_renewed_in_the_page_and_nothing_reloads() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            learner.page().evaluate("() => { window.sameVisit = true; }");
            learner.device().clearCookies();
            learner.answer(PROMPT).fill("Deux heures plus tard.");
            assertThat(learner.page().locator("dialog")).isVisible();
            learner.page().fill("#again-email", learner.email());
            learner.page().fill("#again-password", Walker.PASSWORD);
            learner.page().locator("dialog button").click();
            learner.awaitSaved(PROMPT);
            assertThat(learner.page().evaluate("() => window.sameVisit")).isEqualTo(true);
            assertThat(learner.answer(PROMPT)).hasValue("Deux heures plus tard.");
        }
    }

    @Test
    void another_person_at_the_same_computer_sees_nothing_and_the_text_waits_for_its_owner() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            learner.device().setOffline(true);
            learner.answer(PROMPT).fill("Le texte de la première personne.");
            assertThat(learner.page().locator("#save-state")).hasText(learner.text("learning.answer.offline", 1));
            String first = learner.email();
            learner.page().close();
            learner.device().setOffline(false);
            learner.device().clearCookies();
            try (Walker second = learner.another()) {
                second.register().startNetworks().goTo("/learning/step?id=net-case");
                assertThat(second.answer(PROMPT)).hasValue("");
                second.goTo("/people/account").press("people.account.sign-out");
                second.signInAs(first).goTo("/learning/step?id=net-case");
                assertThat(second.answer(PROMPT)).hasValue("Le texte de la première personne.");
                second.awaitSaved(PROMPT);
            }
        }
    }

    @Test
    void two_tabs_show_both_texts_and_keep_both_when_asked() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            Page other = learner.device().newPage();
            other.navigate(learner.page().url());
            learner.write(PROMPT, "Ici.");
            other.locator("textarea[id='answer.net-c1']").fill("Là.");
            assertThat(other.locator(".conflict blockquote")).hasText("Ici.");
            other.getByText(learner.text("learning.answer.keep-both")).click();
            assertThat(other.locator("[id='state.net-c1']")).hasAttribute("data-state", "saved");
            learner.page().reload();
            assertThat(learner.answer(PROMPT)).hasValue("Là.\n\nIci.");
        }
    }
}
