package org.profint.recognition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Seen;
import org.profint.house.Walker;
import org.profint.paper.Verified;

/** From the last step to a badge that a stranger’s program believes, and to one that it does not. */
class RecognitionPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final List<String> STEPS = List.of(
            "net-frame",
            "net-case",
            "net-discussion",
            "net-partners",
            "net-functioning",
            "net-lasting",
            "net-version",
            "net-mapping",
            "net-sharing");

    private static Walker walker(Caller caller, boolean scripts) {
        Walker walker = new Walker(SERVER, 360, Language.FR, scripts);
        for (String each : caller.cookies().split("; ")) {
            String[] parts = each.split("=", 2);
            walker.device().addCookies(List.of(new Cookie(parts[0], parts[1]).setUrl(SERVER.url("/"))));
        }
        return walker.goTo("/?lang=fr&content=fr");
    }

    /** Somebody who has done all steps but so many, alone. */
    private static Caller learner(int butSoMany) {
        Caller learner = new Caller(SERVER).register();
        learner.send("PUT", "/api/learning/modules/networks", null, Map.of());
        STEPS.stream().skip(butSoMany).forEach(step -> complete(learner, step));
        return learner;
    }

    private static void complete(Caller learner, String step) {
        assertThat(learner.send("PUT", "/api/learning/steps/" + step + "/completion", null, Map.of())
                        .statusCode())
                .isEqualTo(204);
    }

    /** Asks for it on the pages. Returns its code. */
    private static String ask(Walker walker) {
        walker.goTo("/recognition/mine").follow("recognition.ask");
        walker.page().fill("#name", "Awa T.");
        walker.press("recognition.ask.do");
        walker.page().waitForURL("**/recognition/verify?id=*");
        return walker.page().url().replaceFirst(".*id=", "");
    }

    private static void check(Page page, String badge) {
        page.fill("#badge", badge);
        page.click("button[value=check]");
    }

    @Test
    void from_what_is_missing_to_the_attestation_on_a_small_screen_in_french() throws Exception {
        Caller learner = learner(1);
        try (Walker walker = walker(learner, true)) {
            walker.goTo("/learning/my-modules").follow("recognition.mine.title");
            walker.sees(walker.text("recognition.rule.all-steps"));
            walker.sees("parcours individuel");
            assertThat(walker.page().locator("main .panel li li")).hasCount(1);
            assertThat(walker.page().locator("a[href^='/recognition/new']")).hasCount(0);
            assertThat(Seen.wrong(walker.page(), "mine before")).isEmpty();
            complete(learner, STEPS.get(0));
            walker.goTo("/recognition/mine").follow("recognition.ask");
            assertThat(Seen.wrong(walker.page(), "new")).isEmpty();
            walker.page().fill("#name", " ");
            walker.press("recognition.ask.do");
            assertThat(walker.page().locator("#errors")).containsText(walker.text("recognition.name.missing"));
            assertThat(Seen.wrong(walker.page(), "new with a mistake")).isEmpty();
            String code = ask(walker);
            assertThat(walker.page().locator("#verdict")).containsText(walker.text("recognition.verdict.GENUINE"));
            assertThat(walker.page().locator("#verdict")).containsText("Awa T.");
            assertThat(Seen.wrong(walker.page(), "holder")).isEmpty();
            byte[] pdf = walker.device()
                    .request()
                    .get(SERVER.url("/api/recognition/attestations/" + code + "/attestation.pdf"))
                    .body();
            Verified.isAccessible(pdf);
            assertThat(Verified.text(pdf)).contains("awat.").contains("parcoursindividuel");
            walker.goTo("/recognition/mine");
            assertThat(walker.page().locator("a[href='/recognition/verify?id=" + code + "']"))
                    .hasCount(1);
            assertThat(Seen.wrong(walker.page(), "mine after")).isEmpty();
            assertThat(walker.complaints()).allMatch(each -> each.contains("status of 400"));
        }
    }

    @Test
    void a_program_of_others_believes_the_badge_and_not_one_with_a_changed_byte_nor_one_taken_back() throws Exception {
        Caller learner = learner(0);
        try (Walker walker = walker(learner, false);
                Walker stranger = new Walker(SERVER, 360, Language.FR, false)) {
            String code = ask(walker);
            String badge = learner.get("/api/recognition/attestations/" + code + "/badge.json")
                    .body();
            assertThat(badge).contains("parcours individuel");
            assertThat(Verifier.check(badge))
                    .isEqualTo("{\"signature\":true,\"notRevoked\":true,\"shape\":true,\"wrong\":[]}");
            assertThat(Verifier.check(badge.replace("Awa", "Ewa")))
                    .contains("\"wrong\":[\"invalid_signature\"]")
                    .doesNotContain("\"signature\":true");
            assertThat(Verifier.check(badge.replace("\"criteria\"", "\"criterium\"")))
                    .contains("\"shape\":false")
                    .doesNotContain("\"signature\":true");
            stranger.goTo("/?lang=fr").goTo("/recognition/verify");
            check(stranger.page(), badge);
            stranger.sees(stranger.text("recognition.verdict.GENUINE.what"));
            stranger.sees("Awa T.");
            check(stranger.page(), badge.replace("Awa", "Ewa"));
            stranger.sees(stranger.text("recognition.verdict.CHANGED.what"));
            assertThat(stranger.page().locator("main")).not().containsText("Awa");
            walker.goTo("/recognition/verify?id=" + code).press("recognition.withdraw.do");
            walker.sees(walker.text("recognition.cause.HOLDER"));
            assertThat(Verifier.check(badge)).contains("\"notRevoked\":false");
            check(stranger.goTo("/recognition/verify").page(), badge);
            stranger.sees(stranger.text("recognition.verdict.REVOKED.what"));
        }
    }

    @Test
    void anybody_checks_by_code_or_by_file_and_no_engine_finds_it() {
        Caller learner = learner(0);
        try (Walker walker = walker(learner, false);
                Walker stranger = new Walker(SERVER, 360, Language.FR, true)) {
            String code = ask(walker);
            stranger.goTo("/?lang=fr").goTo("/recognition/verify");
            assertThat(Seen.wrong(stranger.page(), "verify")).isEmpty();
            stranger.page().fill("#id", code.substring(0, 10).toLowerCase() + " " + code.substring(10));
            stranger.page().click("#password");
            stranger.sees("Awa T.");
            assertThat(Seen.wrong(stranger.page(), "genuine")).isEmpty();
            assertThat(stranger.page().locator("meta[name=robots]")).hasAttribute("content", "noindex");
            assertThat(stranger.page().locator("a[href*='/attestations/']")).hasCount(0);
            stranger.page()
                    .setInputFiles(
                            "#file",
                            new com.microsoft.playwright.options.FilePayload(
                                    "badge.json",
                                    "application/json",
                                    learner.get("/api/recognition/attestations/" + code + "/badge.json")
                                            .body()
                                            .getBytes(StandardCharsets.UTF_8)));
            stranger.page().click("button[value=check]");
            stranger.sees(stranger.text("recognition.verdict.GENUINE.what"));
            stranger.goTo("/recognition/verify?id=ZZZZZZZZZZZZZZZZZZZZ");
            stranger.sees(stranger.text("recognition.verdict.UNKNOWN.what"));
            assertThat(Seen.wrong(stranger.page(), "unknown")).isEmpty();
            assertThat(new Caller(SERVER)
                            .get("/recognition/verify?id=" + code)
                            .headers()
                            .firstValue("X-Robots-Tag"))
                    .contains("noindex");
        }
    }

    @Test
    void an_administrator_takes_one_back_with_a_reason() {
        Caller learner = learner(0);
        Caller admin = new Caller(SERVER).signIn("admin@demo.example", "quatre couleurs quinze idees");
        try (Walker walker = walker(learner, false);
                Walker office = walker(admin, false)) {
            String code = ask(walker);
            office.goTo("/recognition/verify?id=" + code).press("recognition.withdraw.do");
            office.sees(office.text("recognition.reason.missing"));
            office.page().fill("#reason", "Délivrée par erreur");
            office.press("recognition.withdraw.do");
            office.sees("Délivrée par erreur");
            walker.goTo("/recognition/verify?id=" + code);
            walker.sees(walker.text("recognition.verdict.REVOKED.what"));
        }
    }
}
