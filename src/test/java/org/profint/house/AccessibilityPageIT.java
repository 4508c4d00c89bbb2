package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * axe on every page, with and without mistakes: all rules in French on a dark phone, and once more on a light wide screen
 * those that a look can change. Nothing is wider than the screen, in English either, whose words are longer here and there.
 */
class AccessibilityPageIT {

    private static final int SMALL = 360;
    private static final int WIDE = 1280;
    private static final int HIGH = 800;

    private static final String NOWHERE = "/nowhere";
    static final List<String> FOR_EVERYBODY = List.of(
            "/",
            "/catalogue/model",
            "/catalogue/domain?id=net",
            "/catalogue/recommendation?id=net-1",
            "/catalogue/success-factors",
            "/catalogue/modules",
            "/catalogue/module?id=networks",
            "/catalogue/library",
            "/catalogue/case?id=madame-k",
            "/catalogue/case?id=madame-k&comments=shown",
            "/catalogue/tool?id=partner-mapping-b",
            "/catalogue/tool?id=wt1",
            "/catalogue/testimony?id=cresm",
            "/catalogue/page?id=glossary",
            "/catalogue/search?q=logement",
            "/people/sign-in",
            "/people/register",
            "/mail/outbox",
            "/people/first-password",
            "/organisation/join",
            "/join",
            "/people/recover",
            "/people/recover?sent=1",
            "/people/recover?token=over",
            "/people/provider/start",
            NOWHERE);
    static final List<String> FOR_A_LEARNER = List.of(
            "/learning/my-modules",
            "/learning/step?id=net-frame",
            "/learning/step?id=net-case",
            "/learning/step?id=net-discussion",
            "/learning/step?id=net-partners",
            "/learning/step?id=net-mapping",
            "/learning/progress?module=networks",
            "/discussion/practices?case=madame-k",
            "/people/account",
            "/mail/choices",
            "/privacy/my-data",
            "/privacy/erase",
            "/organisation/register",
            "/organisation/mine",
            "/people/sessions",
            "/people/ways-in",
            "/people/second-factor",
            "/facilitation/claim");
    private static final List<String> FOR_AN_ADMINISTRATOR = List.of(
            "/administration/health",
            "/administration/organisations",
            "/administration/users",
            "/administration/roles",
            "/administration/content",
            "/administration/mail",
            "/administration/log",
            "/administration/retention");
    private static final List<String> FOR_A_MANAGER = List.of(
            "/management/index",
            "/management/people",
            "/management/invitations",
            "/management/teams",
            "/management/runs",
            "/management/progress",
            "/management/learners",
            "/management/board?module=networks",
            "/management/testimonies",
            "/management/sign-in");

    /** Whether rules are gone through; else only widths are looked at. */
    private boolean byRules = true;

    @Test
    void no_page_shuts_anybody_out() {
        walk("fr");
    }

    @Test
    void no_page_is_wider_than_a_small_screen_in_english_either() {
        byRules = false;
        walk("en");
    }

    private void walk(String language) {
        CampusServer server = CampusServer.shared();
        try (BrowserContext device = Chromium.darkDevice(SMALL, language)) {
            Page page = device.newPage();
            List<String> wrong = new ArrayList<>(look(page, server, FOR_EVERYBODY));
            wrong.addAll(lookAtMistakes(page, server));
            signIn(page, server, "camille@demo.example", "douze appels un mardi", language);
            wrong.addAll(look(page, server, FOR_A_LEARNER));
            wrong.addAll(look(page, server, ofASheet(page, server)));
            device.clearCookies();
            signIn(page, server, "robin@demo.example", "trois chaises au soleil", language);
            List<String> team = ofTheTeam(page);
            wrong.addAll(look(page, server, team));
            wrong.addAll(look(page, server, ofIdeas(page, server, team.get(0))));
            device.clearCookies();
            signIn(page, server, "admin@demo.example", "quatre couleurs quinze idees", language);
            wrong.addAll(look(page, server, FOR_AN_ADMINISTRATOR));
            page.navigate(server.url("/administration/users"));
            wrong.addAll(lookBehind(page, "/administration/user?person="));
            device.clearCookies();
            signIn(page, server, "noa@demo.example", "une table ronde ce jeudi", language);
            wrong.addAll(look(page, server, FOR_A_MANAGER));
            page.navigate(server.url("/management/people"));
            wrong.addAll(lookBehind(page, "/management/person?"));
            page.navigate(server.url("/management/teams"));
            wrong.addAll(lookBehind(page, "/management/team?"));
            assertThat(String.join("\n", wrong)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"FR, 1280", "EN, 360"})
    void nobody_is_shut_out_while_a_text_waits_for_a_choice_or_a_sign_in(Language language, int width) {
        try (Walker learner = new Walker(CampusServer.shared(), width, language, true)) {
            learner.register().startNetworks().goTo("/learning/step?id=net-case");
            Page other = learner.device().newPage();
            other.navigate(learner.page().url());
            learner.write("net-c1", "Le texte du premier onglet.");
            other.locator("textarea[id='answer.net-c1']").fill("Le texte du second onglet.");
            PlaywrightAssertions.assertThat(other.locator(".conflict")).isVisible();
            List<String> wrong = new ArrayList<>(look(other, "two texts"));
            learner.device().clearCookies();
            learner.answer("net-c1").fill("Écrit après la fin de la connexion.");
            PlaywrightAssertions.assertThat(learner.page().locator("dialog")).isVisible();
            wrong.addAll(look(learner.page(), "the sign-in in the page"));
            assertThat(String.join("\n", wrong)).isEmpty();
        }
    }

    private static void signIn(Page page, CampusServer server, String email, String password, String language) {
        page.navigate(server.url("/people/sign-in"));
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("main button");
        page.waitForURL("**/learning/my-modules");
        page.navigate(server.url("/learning/my-modules?lang=" + language + "&content=" + language));
    }

    /** A worksheet with something in it, and its map. */
    private static List<String> ofASheet(Page page, CampusServer server) {
        page.navigate(server.url("/worksheet/mine?tool=partner-mapping-b"));
        page.click("#begin button");
        page.waitForURL("**/worksheet/sheet?id=*");
        for (String table : List.of("pb-1-needs", "pb-3-partners")) {
            page.locator("table[data-table=" + table + "] tr.fresh input:not([type=hidden])")
                    .first()
                    .evaluate(
                            "each => { each.value = 'Logement'; each.dispatchEvent(new Event('input', {bubbles: true})); }");
        }
        PlaywrightAssertions.assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
        String sheet = page.url().replaceFirst(".*/worksheet", "/worksheet");
        String map = sheet.replace("/worksheet/sheet", "/partnermap/map");
        List<String> pages = new ArrayList<>(List.of(
                "/worksheet/mine",
                "/worksheet/offers",
                "/worksheet/shared",
                "/worksheet/paper",
                sheet.replace("/sheet?", "/paper?") + "&on="
                        + java.time.LocalDate.now(java.time.ZoneOffset.UTC).minusDays(2),
                sheet.replace("/sheet?", "/sharing?"),
                sheet,
                "/worksheet/versions?tool=partner-mapping-b",
                sheet.replace("/sheet?", "/coverage?"),
                map));
        page.navigate(server.url(map));
        for (String kind : List.of("gap", "partner", "need")) {
            pages.add(
                    page.locator("a[href^='/partnermap/" + kind + "?']").first().getAttribute("href"));
        }
        return pages;
    }

    /** The pages of the team that this person is in, as their own page leads to it. */
    private static List<String> ofTheTeam(Page page) {
        String team = page.locator("a[href^='/learning/team?id=']").first().getAttribute("href");
        String matrix = team.replace("/team?id=", "/team-progress?team=");
        return List.of(
                team,
                matrix,
                team.replaceFirst("/team\\?id=([^&]+).*", "/run?team=$1"),
                "/learning/my-modules",
                "/learning/step?id=net-version",
                "/learning/progress?module=networks");
    }

    /** With an idea on it, and the form that makes one of a sentence. */
    private static List<String> ofIdeas(Page page, CampusServer server, String team) {
        page.navigate(server.url(team));
        String ideas = page.locator("a[href^='/discussion/ideas?']").first().getAttribute("href");
        page.navigate(server.url(ideas));
        page.fill("#text", "Un carnet commun, tenu par deux personnes.");
        page.click("#add button[value=add]");
        page.waitForURL("**#idea.**");
        page.locator("details").all().forEach(each -> each.evaluate("each => each.open = true"));
        return List.of(ideas, ideas + "&sort=GROUP");
    }

    private List<String> look(Page page, CampusServer server, List<String> paths) {
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            int status = page.navigate(server.url(path)).status();
            if (status != (path.equals(NOWHERE) ? 404 : 200)) {
                wrong.add(path + " answers " + status);
            }
            wrong.addAll(look(page, path));
        }
        return wrong;
    }

    /** The page behind the first such link of a table. */
    private List<String> lookBehind(Page page, String address) {
        page.locator("a[href^='" + address + "']").first().click();
        page.waitForURL("**" + address + "**");
        return look(page, address);
    }

    /** The same forms after somebody has mistyped. */
    private List<String> lookAtMistakes(Page page, CampusServer server) {
        List<String> wrong = new ArrayList<>();
        for (String path : List.of("/people/sign-in", "/people/register")) {
            page.navigate(server.url(path));
            page.fill("#email", "nobody-" + Ids.next());
            page.fill("#password", "short");
            page.click("main button");
            PlaywrightAssertions.assertThat(page.locator("#errors")).isVisible();
            wrong.addAll(look(page, path + " with mistakes"));
        }
        return wrong;
    }

    /** On a small dark screen by every rule, then on a wide light one by those that a look can change. */
    private List<String> look(Page page, String name) {
        List<String> wrong = new ArrayList<>();
        if (byRules) {
            wrong.addAll(Seen.broken(new AxeBuilder(page), name));
        }
        wrong.addAll(Seen.tooWide(page, name));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(WIDE, HIGH);
        // Colours that fade from one scheme to the other have arrived.
        page.evaluate("() => Promise.allSettled(document.getAnimations().map(each => each.finished))");
        if (byRules) {
            wrong.addAll(Seen.broken(
                    new AxeBuilder(page)
                            .withRules(List.of("color-contrast", "target-size", "scrollable-region-focusable")),
                    name + ", light and wide"));
        }
        wrong.addAll(Seen.tooWide(page, name + ", light and wide"));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(SMALL, HIGH);
        page.evaluate("() => Promise.allSettled(document.getAnimations().map(each => each.finished))");
        return wrong;
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "EN"})
    void a_mistake_is_told_at_its_field_beside_the_help(Language language) {
        try (Walker walker = new Walker(CampusServer.shared(), 1280, language, true)) {
            walker.goTo("/people/register");
            Locator email = walker.page().locator("#email");
            Locator password = walker.page().locator("#password");
            String help = walker.text("people.password.help");
            PlaywrightAssertions.assertThat(password).hasAccessibleDescription(help);
            PlaywrightAssertions.assertThat(password).not().hasAttribute("aria-invalid", "true");
            PlaywrightAssertions.assertThat(walker.page().locator("[aria-describedby='']"))
                    .hasCount(0);
            walker.press("people.register.do");
            PlaywrightAssertions.assertThat(email).hasAttribute("aria-invalid", "true");
            PlaywrightAssertions.assertThat(email).hasAccessibleDescription(walker.text("people.register.email-wrong"));
            PlaywrightAssertions.assertThat(password).hasAttribute("aria-invalid", "true");
            PlaywrightAssertions.assertThat(password)
                    .hasAccessibleDescription(help + " " + walker.text("people.register.password-short"));
            PlaywrightAssertions.assertThat(walker.page().locator("[aria-describedby='']"))
                    .hasCount(0);
        }
    }
}
