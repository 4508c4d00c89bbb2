package org.profint.people.provider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/** Sign-in with an organisation, in a browser, against a real provider. */
class RealProviderPageIT {

    /** A campus of its own: it has to trust the certificate of this provider. */
    private static final CampusServer SERVER = new CampusServer("organisations")
            .with(
                    "JVM_ARGS",
                    "-Djavax.net.ssl.trustStore=" + RealProvider.whatToTrust()
                            + " -Djavax.net.ssl.trustStoreType=PKCS12 -Djavax.net.ssl.trustStorePassword=only-for-tests");

    private static final String CODE = "real-" + Ids.next().substring(24);
    private static final String CLOSED = "closed-" + Ids.next().substring(24);
    private static RealProvider provider;

    @BeforeAll
    static void begin() {
        SERVER.start();
        provider = new RealProvider(SERVER);
        setUp(CODE, true);
        setUp(CLOSED, false);
    }

    @AfterAll
    static void end() {
        provider.close();
        SERVER.close();
    }

    private static void setUp(String code, boolean mayJoin) {
        Caller admin = new Caller(SERVER).signIn("admin@demo.example", "quatre couleurs quinze idees");
        var answer = admin.send(
                "PUT",
                "/api/administration/providers/" + Ids.next(),
                """
                {"code":"%s","name":"Accueil et Cie","issuer":"%s","clientId":"campus","clientSecret":"%s","listed":false,"mayJoin":%s}
                """.formatted(code, provider.issuer(), RealProvider.SECRET, mayJoin),
                Map.of());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static Walker walker() {
        Walker walker = new Walker(SERVER, 1280, Language.FR, true);
        JsonObject trust = new JsonObject();
        trust.addProperty("ignore", true);
        walker.device().newCDPSession(walker.page()).send("Security.setIgnoreCertificateErrors", trust);
        return walker;
    }

    private static void throughTheProvider(Walker walker, String code, String name) {
        walker.goTo("/people/sign-in").follow("people.provider.title");
        walker.page().fill("#code", code);
        walker.press("people.provider.find");
        walker.page()
                .getByText(walker.text("people.provider.go", "Accueil et Cie"))
                .click();
        walker.page().fill("[name=j_username]", name);
        walker.page().fill("[name=j_password]", RealProvider.PASSWORD);
        walker.page().locator("[name=j_password]").press("Enter");
    }

    @Test
    void somebody_new_comes_in_through_their_organisation_and_is_the_same_the_next_time() {
        String first;
        try (Walker walker = walker()) {
            throughTheProvider(walker, CODE.toUpperCase(), "anna");
            PlaywrightAssertions.assertThat(walker.page().locator("h1"))
                    .hasText(walker.text("learning.mine.hello", "anna"));
            walker.goTo("/people/sessions");
            walker.sees(walker.text("people.way.PROVIDER"));
            first = walker.page().navigate(SERVER.url("/api/accounts/me")).text();
        }
        try (Walker walker = walker()) {
            throughTheProvider(walker, CODE, "anna");
            PlaywrightAssertions.assertThat(walker.page().locator("h1"))
                    .hasText(walker.text("learning.mine.hello", "anna"));
            assertThat(walker.page().navigate(SERVER.url("/api/accounts/me")).text())
                    .isEqualTo(first);
        }
    }

    @Test
    void somebody_who_is_signed_in_links_their_organisation_and_unlinks_it() {
        try (Walker walker = walker()) {
            walker.register();
            walker.goTo("/people/ways-in").follow("people.provider.title");
            walker.page().fill("#code", CLOSED);
            walker.press("people.provider.find");
            walker.page()
                    .getByText(walker.text("people.provider.go", "Accueil et Cie"))
                    .click();
            walker.page().fill("[name=j_username]", "bengt");
            walker.page().fill("[name=j_password]", RealProvider.PASSWORD);
            walker.page().locator("[name=j_password]").press("Enter");
            walker.page().waitForURL("**/people/ways-in?offer=*");
            walker.press("people.provider.link");
            walker.page().waitForURL("**/people/ways-in?saved=1");
            walker.sees("Accueil et Cie");
            walker.page()
                    .getByLabel(walker.text("people.provider.unlink-one", "Accueil et Cie"))
                    .click();
            walker.page().waitForURL("**/people/ways-in?saved=1");
            assertThat(walker.page().getByText("Accueil et Cie")).hasCount(0);
        }
    }
}
