package org.profint.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/** What goes wrong between a keyboard and a database, made to happen. */
class NothingLostPageIT {

    private static final String PROMPT = "net-c1";
    private static final String SAVING = "**/api/learning/answers/*";

    private static Walker atTheCase(CampusServer server) {
        return new Walker(server, 1280, Language.FR, true)
                .register()
                .startNetworks()
                .goTo("/learning/step?id=net-case");
    }

    private static Object saved(Walker learner) {
        return learner.page()
                .evaluate("() => fetch('/api/learning/answers/net-c1').then(a => a.json()).then(a => a.text)");
    }

    private static void signInWithinThePage(Walker learner, String email) {
        learner.page().fill("#email", email);
        learner.page().fill("#password", Walker.PASSWORD);
        learner.press("learning.sign-in.and-save");
        learner.sees(learner.text("learning.answer.all-saved"));
        learner.awaitSaved(PROMPT);
    }

    private static void signInWithinTheDialog(Walker learner, String email, String password) {
        assertThat(learner.page().locator("dialog")).isVisible();
        learner.page().fill("#again-email", email);
        learner.page().fill("#again-password", password);
        learner.page().locator("dialog button").click();
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
            // It goes as soon as there is a network again: from the new page, or from the old one while that closes.
            assertThat(again.locator("[id='state.net-c1']"))
                    .containsText(Pattern.compile("^" + learner.text("learning.answer.stored")));
            assertThat(
                            again.evaluate(
                                    "() => fetch('/api/learning/answers/net-c1/history').then(a => a.json()).then(all => all.length)"))
                    .isEqualTo(1);
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
            learner.page().route(SAVING, route -> {
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
            signInWithinTheDialog(learner, learner.email(), Walker.PASSWORD);
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

    @Test
    void what_is_typed_before_the_script_has_come_is_saved() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            CompletableFuture<Route> script = new CompletableFuture<>();
            learner.page().route("**/answers.js*", script::complete);
            learner.page()
                    .navigate(learner.page().url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            learner.answer(PROMPT).fill("Plus vite que la page.");
            learner.page().waitForCondition(script::isDone);
            script.join().resume();
            learner.awaitSaved(PROMPT);
            assertThat(saved(learner)).isEqualTo("Plus vite que la page.");
        }
    }

    @Test
    void a_page_that_asks_for_the_sign_in_asks_once_and_keeps_everything() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            learner.page().route(SAVING, Route::abort);
            learner.answer(PROMPT).fill("Avant la reconnexion.");
            learner.device().clearCookies();
            learner.press("learning.answer.save");
            assertThat(learner.page().locator("#sign-in")).isVisible();
            assertThat(learner.answer(PROMPT)).hasValue("Avant la reconnexion.");
            learner.page().unroute(SAVING);
            learner.answer(PROMPT).fill("Avant la reconnexion, et pendant.");
            learner.answer(PROMPT).blur();
            assertThat(learner.state(PROMPT)).hasText(learner.text("learning.answer.sign-in"));
            assertThat(learner.page().locator("dialog")).hasCount(0);
            signInWithinThePage(learner, learner.email());
            assertThat(learner.answer(PROMPT)).hasValue("Avant la reconnexion, et pendant.");
            assertThat(learner.page().locator(".conflict")).hasCount(0);
        }
    }

    @Test
    void what_one_person_typed_never_becomes_the_answer_of_another() {
        try (Walker first = atTheCase(CampusServer.shared())) {
            first.page().route(SAVING, Route::abort);
            first.answer(PROMPT).fill("Le texte de la première personne.");
            first.device().clearCookies();
            Walker second = first.another().register().startNetworks();
            first.press("learning.answer.save");
            assertThat(first.page().locator("#errors")).containsText(first.text("learning.answer.other-person"));
            first.page().unroute(SAVING);
            Response refused = first.page()
                    .waitForResponse(SAVING, () -> first.answer(PROMPT).fill("Le texte de la première, et la suite."));
            assertThat(refused.status()).isEqualTo(401);
            second.goTo("/learning/step?id=net-case");
            assertThat(saved(second)).isEqualTo("");
            signInWithinThePage(first, first.email());
            assertThat(first.answer(PROMPT)).hasValue("Le texte de la première, et la suite.");
            assertThat(first.page().locator(".conflict")).hasCount(0);
        }
    }

    @Test
    void on_a_shared_computer_the_text_waits_in_the_page_when_somebody_else_signs_in() {
        String email = "shared-" + Ids.next() + "@test.example";
        try (Walker learner = new Walker(CampusServer.shared(), 1280, Language.FR, true)) {
            learner.goTo("/people/register");
            learner.page().fill("#name", "Alex");
            learner.page().fill("#email", email);
            learner.page().fill("#password", Walker.PASSWORD);
            learner.page().check("#shared");
            learner.press("people.register.do");
            learner.startNetworks().goTo("/learning/step?id=net-case");
            learner.device().clearCookies();
            learner.answer(PROMPT).fill("Nulle part ailleurs que dans cette page.");
            signInWithinTheDialog(learner, "sasha@demo.example", "un carnet bien garni");
            assertThat(learner.page().locator("#save-state")).hasText(learner.text("learning.answer.other-person"));
            learner.answer(PROMPT).fill("Nulle part ailleurs que dans cette page-ci.");
            signInWithinTheDialog(learner, email, Walker.PASSWORD);
            learner.awaitSaved(PROMPT);
            assertThat(saved(learner)).isEqualTo("Nulle part ailleurs que dans cette page-ci.");
            assertThat(learner.device().cookies()).anyMatch(each -> each.name.equals("profint") && each.expires == -1);
            assertThat(learner.page().evaluate("() => localStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void a_page_on_its_way_out_asks_the_server_at_once() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            Object outlives = learner.page().evaluate("""
                            () => {
                              let asked = 'nothing';
                              const real = window.fetch;
                              window.fetch = (where, how) => { asked = how.keepalive; return real(where, how); };
                              const area = document.getElementById('answer.net-c1');
                              area.value = 'Juste avant de fermer.';
                              area.dispatchEvent(new Event('input'));
                              dispatchEvent(new Event('pagehide'));
                              return asked;
                            }""");
            assertThat(outlives).isEqualTo(true);
            learner.awaitSaved(PROMPT);
        }
    }

    @Test
    void a_text_that_is_nowhere_yet_holds_the_page_back() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            learner.write(PROMPT, "Déjà gardé.");
            Object heldBack = learner.page().evaluate("""
                            () => {
                              const area = document.getElementById('answer.net-c1');
                              area.value = 'Pas encore gardé.';
                              area.dispatchEvent(new Event('input'));
                              const leaving = new Event('beforeunload', {cancelable: true});
                              dispatchEvent(leaving);
                              return leaving.defaultPrevented;
                            }""");
            assertThat(heldBack).isEqualTo(true);
        }
    }

    @Test
    void completing_while_a_text_is_on_its_way_is_no_conflict_with_oneself() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            Route[] underWay = {null};
            APIResponse[] yes = {null};
            learner.page().route(SAVING, route -> {
                if (underWay[0] == null) {
                    underWay[0] = route;
                    yes[0] = route.fetch();
                } else {
                    route.resume();
                }
            });
            learner.answer(PROMPT).fill("Le début.");
            learner.answer(PROMPT).blur();
            learner.page().waitForCondition(() -> yes[0] != null);
            learner.answer(PROMPT).fill("Le début et la fin.");
            learner.press("learning.complete");
            underWay[0].fulfill(new Route.FulfillOptions().setResponse(yes[0]));
            learner.isAt("/learning/step?id=net-discussion");
            learner.follow("learning.previous");
            assertThat(learner.answer(PROMPT)).hasValue("Le début et la fin.");
        }
    }

    @Test
    void a_conflict_of_the_form_waits_for_a_choice() {
        try (Walker learner = atTheCase(CampusServer.shared())) {
            Page other = learner.device().newPage();
            other.navigate(learner.page().url());
            learner.page().route(SAVING, Route::abort);
            other.locator("textarea[id='answer.net-c1']").fill("Là.");
            assertThat(other.locator("[id='state.net-c1']")).hasAttribute("data-state", "saved");
            learner.answer(PROMPT).fill("Ici.");
            learner.press("learning.answer.save");
            assertThat(learner.page().locator("#errors a")).hasText(learner.text("house.problem.conflict"));
            learner.page().unroute(SAVING);
            assertThat(learner.page().locator("#save-state")).hasText(learner.text("learning.answer.choose"));
            learner.answer(PROMPT).focus();
            learner.answer(PROMPT).blur();
            learner.press("learning.complete");
            assertThat(learner.button("learning.answer.keep-mine")).isFocused();
            assertThat(saved(learner)).isEqualTo("Là.");
            learner.press("learning.answer.keep-both");
            learner.awaitSaved(PROMPT);
            learner.press("learning.complete");
            learner.isAt("/learning/step?id=net-discussion");
            assertThat(saved(learner)).isEqualTo("Ici.\n\nLà.");
        }
    }

    @Test
    void a_yes_that_was_lost_brings_no_old_text_back() {
        try (Walker learner = atTheCase(CampusServer.shared());
                Walker elsewhere = new Walker(CampusServer.shared(), 360, Language.FR, true)) {
            learner.page().route(SAVING, route -> {
                route.fetch();
                route.abort();
            });
            learner.answer(PROMPT).fill("Sur le premier appareil.");
            assertThat(learner.page().locator("#save-state")).hasText(learner.text("learning.answer.offline", 1));
            String there = learner.page().url();
            learner.page().close();
            elsewhere.signInAs(learner.email()).goTo("/learning/step?id=net-case");
            assertThat(elsewhere.answer(PROMPT)).hasValue("Sur le premier appareil.");
            elsewhere.write(PROMPT, "Sur le second.");
            Page again = learner.device().newPage();
            again.navigate(there);
            assertThat(again.locator("[id='state.net-c1']")).hasAttribute("data-state", "saved");
            assertThat(again.locator("textarea[id='answer.net-c1']")).hasValue("Sur le second.");
        }
    }
}
