package org.profint.people.passkeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** Passkeys in a real browser, with the virtual authenticator that browsers bring along for tests. */
class PasskeyPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    /** A device that knows its person, or does not. */
    private static final class Authenticator {
        private final CDPSession session;
        private final String id;

        Authenticator(Walker walker, boolean knowsItsPerson) {
            session = walker.device().newCDPSession(walker.page());
            JsonObject none = new JsonObject();
            session.send("WebAuthn.enable", none);
            JsonObject options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", knowsItsPerson);
            options.addProperty("automaticPresenceSimulation", true);
            JsonObject wanted = new JsonObject();
            wanted.add("options", options);
            id = session.send("WebAuthn.addVirtualAuthenticator", wanted)
                    .get("authenticatorId")
                    .getAsString();
        }

        void knowsItsPerson(boolean knows) {
            JsonObject wanted = new JsonObject();
            wanted.addProperty("authenticatorId", id);
            wanted.addProperty("isUserVerified", knows);
            session.send("WebAuthn.setUserVerified", wanted);
        }
    }

    private static Walker walker() {
        return new Walker(SERVER, 1280, Language.FR, true);
    }

    private static void add(Walker walker, String name) {
        walker.goTo("/people/ways-in");
        walker.page().fill("#passkey-name", name);
        walker.press("people.passkey.add");
        walker.page().waitForURL("**/people/ways-in?saved=1");
    }

    @Test
    void somebody_adds_a_passkey_comes_in_with_it_and_removes_it() {
        try (Walker walker = walker()) {
            new Authenticator(walker, true);
            walker.register();
            add(walker, "Mon téléphone");
            walker.sees("Mon téléphone");
            walker.device().clearCookies();
            walker.goTo("/people/sign-in");
            walker.press("people.passkey.enter");
            walker.page().waitForURL("**/learning/my-modules");
            walker.goTo("/people/sessions");
            walker.sees(walker.text("people.way.PASSKEY"));
            walker.goTo("/people/ways-in");
            walker.page()
                    .getByLabel(walker.text("people.passkey.remove-one", "Mon téléphone"))
                    .click();
            walker.page().waitForURL("**/people/ways-in?saved=1");
            assertThat(walker.page().locator("#passkey li")).hasCount(0);
            walker.device().clearCookies();
            walker.goTo("/people/sign-in");
            walker.press("people.passkey.enter");
            walker.sees(walker.text("people.passkey.unknown"));
            assertThat(walker.page()).hasURL(SERVER.url("/people/sign-in"));
        }
    }

    @Test
    void a_device_that_does_not_know_its_person_lets_nobody_in() {
        try (Walker walker = walker()) {
            Authenticator authenticator = new Authenticator(walker, true);
            walker.register();
            add(walker, "Clé");
            authenticator.knowsItsPerson(false);
            walker.device().clearCookies();
            walker.goTo("/people/sign-in");
            walker.press("people.passkey.enter");
            walker.sees(walker.text("people.passkey.failed"));
        }
    }

    @Test
    void an_answer_counts_once_and_only_for_the_question_it_was_asked() {
        try (Walker walker = walker()) {
            new Authenticator(walker, true);
            walker.register();
            add(walker, "Clé");
            walker.device().clearCookies();
            walker.goTo("/people/sign-in");
            Page page = walker.page();
            com.microsoft.playwright.Request[] seen = new com.microsoft.playwright.Request[1];
            page.onRequest(request -> {
                if (request.url().endsWith("/api/passkeys/session")) {
                    seen[0] = request;
                }
            });
            walker.press("people.passkey.enter");
            page.waitForURL("**/learning/my-modules");
            String answer = seen[0].postData();
            Caller thief = new Caller(SERVER);
            var replayed = thief.send("POST", "/api/passkeys/session", answer, java.util.Map.of());
            assertThat(replayed.statusCode()).isEqualTo(400);
            assertThat(replayed.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(thief.send("POST", "/api/passkeys/session", "{\"answer\":\"{}\"}", java.util.Map.of())
                            .statusCode())
                    .isEqualTo(400);
            assertThat(thief.send("POST", "/api/passkeys/session", "{\"answer\":\"x\"}", java.util.Map.of())
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void an_answer_without_a_look_at_the_person_is_refused_by_the_server_itself() {
        try (Walker walker = walker()) {
            Authenticator authenticator = new Authenticator(walker, true);
            walker.register();
            add(walker, "Clé");
            authenticator.knowsItsPerson(false);
            walker.device().clearCookies();
            walker.goTo("/people/sign-in");
            // A page that asks for less than the server wants: presence alone.
            Response answer = walker.page()
                    .waitForResponse(
                            "**/api/passkeys/session", () -> walker.page().evaluate(LESS));
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    private static final String LESS = """
            async () => {
              const bytes = (t) => Uint8Array.from(atob(t.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
              const begun = await fetch("/api/passkeys/assertion", {method: "POST", headers: {"Content-Type": "application/json"}, body: "{}"});
              const publicKey = await begun.json();
              publicKey.challenge = bytes(publicKey.challenge);
              publicKey.userVerification = "discouraged";
              const credential = await navigator.credentials.get({publicKey});
              await fetch("/api/passkeys/session", {method: "POST", headers: {"Content-Type": "application/json"},
                body: JSON.stringify({answer: JSON.stringify(credential.toJSON()), sharedComputer: false})});
            }
            """;
}
