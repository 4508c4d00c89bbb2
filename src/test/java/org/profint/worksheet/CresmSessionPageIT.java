package org.profint.worksheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** The session of CRESM on version B, played by two people in two browsers; what goes wrong in it is made to happen. */
class CresmSessionPageIT {

    private static final List<String> NEEDS = List.of(
            "Apprendre l’italien",
            "Démarches administratives",
            "Stage",
            "Santé",
            "Intégration sociale",
            "Mobilité",
            "Logement");

    private static Walker signedIn(CampusServer server, String email, String password, int width) {
        Walker walker = new Walker(server, width, Language.FR, true);
        walker.goTo("/people/sign-in");
        walker.page().fill("#email", email);
        walker.page().fill("#password", password);
        walker.press("people.sign-in.do");
        walker.page().waitForURL("**/learning/my-modules");
        return walker;
    }

    private static Locator field(Page page, String key) {
        return page.locator(".cell[data-key='" + key + "']").locator("textarea, select, input:not([type=hidden])");
    }

    /** The key of a cell of a table, by the number of its row. */
    private static String key(Page page, String table, int row, String column) {
        return table + "."
                + page.locator("table[data-table='" + table + "'] tbody tr")
                        .nth(row)
                        .getAttribute("data-row") + "." + column;
    }

    private static void awaitSaved(Page page) {
        assertThat(page.locator("#save-state")).hasText(Pattern.compile("Enregistré à .*"));
    }

    private static void awaitLive(Page page) {
        assertThat(page.locator("#sheet")).hasAttribute("data-live", "yes");
    }

    private static Page begin(Walker walker, String tool) {
        walker.goTo("/worksheet/mine?tool=" + tool);
        walker.page().selectOption("#team", new SelectOption().setIndex(1));
        walker.press("worksheet.begin.do");
        walker.page().waitForURL("**/worksheet/sheet?id=*");
        awaitLive(walker.page());
        return walker.page();
    }

    /** The team's sheet of an earlier run is put away: its team begins with an empty one. */
    private static Page beginAnew(Walker walker, String tool) {
        Page page = begin(walker, tool);
        page.locator("#more summary").click();
        walker.press("worksheet.archive");
        assertThat(page.locator("#more button[value=reopen]")).hasCount(1);
        return begin(walker, tool);
    }

    @Test
    void two_people_fill_in_version_b_and_nothing_is_lost() {
        try (CampusServer server = new CampusServer("cresm").start();
                Walker one = signedIn(server, "robin@demo.example", "trois chaises au soleil", 1280);
                Walker other = signedIn(server, "alix@demo.example", "un plan sur la nappe", 1280)) {
            Page robin = beginAnew(one, "partner-mapping-b");
            Page alix = begin(other, "partner-mapping-b");
            assertThat(alix.url()).isEqualTo(robin.url());
            needsInTheirOrder(robin, alix);
            differentFieldsAtOnce(robin, alix);
            theSameFieldAtOnce(robin, alix);
            offlineWhileTheServerDies(server, other, robin, alix);
            robin.reload();
            assertThat(names(robin, "pb-1-needs", "pb-1-needs-label")).isEqualTo(NEEDS);
        }
    }

    private static List<String> names(Page page, String table, String column) {
        return page
                .locator("table[data-table='" + table + "'] tbody tr:not(.fresh) .cell[data-key$='." + column
                        + "'] input")
                .all()
                .stream()
                .map(Locator::inputValue)
                .toList();
    }

    /** Check 1 of the partner map: seven needs stand in the order of the seed everywhere. */
    private static void needsInTheirOrder(Page robin, Page alix) {
        for (int i = 0; i < NEEDS.size(); i++) {
            field(robin, key(robin, "pb-1-needs", i, "pb-1-needs-label")).fill(NEEDS.get(i));
        }
        awaitSaved(robin);
        Locator repeated = alix.locator("table[data-table='pb-2-internal'] tbody th");
        assertThat(repeated).hasText(NEEDS.toArray(String[]::new));
        assertThat(names(alix, "pb-1-needs", "pb-1-needs-label")).isEqualTo(NEEDS);
    }

    private static void differentFieldsAtOnce(Page robin, Page alix) {
        field(robin, "pb-1-hard").fill("Les mots manquent.");
        field(alix, "pb-1-profile").fill("Des adultes arrivés depuis peu.");
        assertThat(field(alix, "pb-1-hard")).hasValue("Les mots manquent.");
        assertThat(field(robin, "pb-1-profile")).hasValue("Des adultes arrivés depuis peu.");
        assertThat(robin.locator(".conflict")).hasCount(0);
        assertThat(alix.locator(".conflict")).hasCount(0);
        field(robin, "pb-2-limits").focus();
        assertThat(alix.locator(".cell[data-key='pb-2-limits'] .who")).isVisible();
    }

    private static void theSameFieldAtOnce(Page robin, Page alix) {
        // Alix writes, and her words are on the way while Robin's arrive.
        alix.route("**/fields/pb-2-limits", route -> {
            com.microsoft.playwright.Response taken = robin.waitForResponse(
                    "**/fields/pb-2-limits", () -> field(robin, "pb-2-limits").fill("Le temps."));
            assertThat(taken.status()).as(taken.text()).isEqualTo(200);
            route.resume();
        });
        field(alix, "pb-2-limits").fill("L’argent.");
        Locator conflict = alix.locator(".cell[data-key='pb-2-limits'] .conflict");
        assertThat(conflict.locator("blockquote")).hasText("Le temps.");
        alix.unroute("**/fields/pb-2-limits");
        conflict.locator("button").nth(2).click();
        assertThat(field(robin, "pb-2-limits")).hasValue("L’argent.\n\nLe temps.");
    }

    private static void offlineWhileTheServerDies(CampusServer server, Walker other, Page robin, Page alix) {
        other.device().setOffline(true);
        field(alix, key(alix, "pb-3-partners", 0, "pb-3-partners-name")).fill("Un organisme de logement");
        server.kill();
        field(robin, "pb-3-missing").fill("Un médecin.");
        server.start();
        other.device().setOffline(false);
        awaitSaved(robin);
        awaitSaved(alix);
        assertThat(robin.locator("table[data-table='pb-3-matrix'] thead th")).hasText("Un organisme de logement");
        assertThat(field(alix, "pb-3-missing")).hasValue("Un médecin.");
        assertThat(robin.locator("table[data-table='pb-3-matrix'] tbody tr")).hasCount(NEEDS.size());
    }

    @Test
    void an_organisation_adapts_a_and_its_team_moves_to_the_next_version() {
        try (CampusServer server = new CampusServer("cresm").start();
                Walker manager = signedIn(server, "noa@demo.example", "une table ronde ce jeudi", 1280);
                Walker one = signedIn(server, "robin@demo.example", "trois chaises au soleil", 1280);
                Walker other = signedIn(server, "alix@demo.example", "un plan sur la nappe", 1280)) {
            String first = adaptA(manager);
            Page robin = beginAnew(one, first);
            Page alix = begin(other, first);
            fillTheFirst(robin, alix);
            String next = adaptOnceMore(manager, first);
            move(one, next);
            everythingIsThere(robin);
            // Who still had the old version open is told, and finds the same in the new one.
            alix.reload();
            everythingIsThere(alix);
        }
    }

    /** The organisation closes a question of version A; the address of the draft names the new version. */
    private static String adaptA(Walker manager) {
        manager.goTo("/worksheet/versions?tool=partner-mapping-a").press("worksheet.versions.adapt");
        manager.page().waitForURL("**/worksheet/adapt?id=*");
        Locator unused = opened(manager.page(), "pa-2-unused");
        unused.locator("[name=kind]").first().selectOption("choice");
        unused.locator("[name=lines]").fill("Aucune\nQuelques-unes");
        unused.locator("[value=question-save]").click();
        return published(manager, "Une réponse fermée va plus vite.");
    }

    /** The next version asks one thing less. */
    private static String adaptOnceMore(Walker manager, String first) {
        manager.goTo("/worksheet/adapt?id=" + first).press("worksheet.adapt.new-version");
        manager.page().waitForURL(url -> url.contains("/worksheet/adapt?id=") && !url.contains(first));
        opened(manager.page(), "pa-1-limits").locator("[value=question-remove]").click();
        assertThat(manager.page().locator("#pa-1-limits")).hasCount(0);
        return published(manager, "Nos limites sont dites ailleurs.");
    }

    private static Locator opened(Page page, String question) {
        Locator there = page.locator(".adapted:has(#" + question + ")");
        there.locator("summary").first().click();
        return there;
    }

    private static String published(Walker manager, String reason) {
        Page page = manager.page();
        page.fill("#adapted-by", "L’équipe d’accueil");
        page.fill("#reason", reason);
        page.fill("#best-suited", "Une équipe qui connaît son réseau.");
        manager.press("worksheet.adapt.publish");
        manager.sees(manager.text("worksheet.adapt.fixed"));
        return page.url().replaceAll(".*[?&]id=([^&#]+).*", "$1");
    }

    private static void fillTheFirst(Page robin, Page alix) {
        field(robin, key(robin, "pa-1-needs", 0, "pa-1-needs-label")).fill("Logement");
        field(robin, "pa-1-limits").fill("Le temps nous manque.");
        field(alix, "pa-2-missing").fill("Un médecin.");
        field(alix, "pa-2-unused").selectOption(new SelectOption().setLabel("Quelques-unes"));
        awaitSaved(robin);
        awaitSaved(alix);
        assertThat(field(robin, "pa-2-missing")).hasValue("Un médecin.");
        assertThat(field(alix, "pa-1-limits")).hasValue("Le temps nous manque.");
    }

    private static void move(Walker walker, String version) {
        walker.page().reload();
        walker.page().locator("#more summary").click();
        walker.page().selectOption("#to", version);
        walker.press("worksheet.move.do");
        assertThat(walker.page().locator("[data-question='pa-1-limits']")).hasCount(0);
    }

    private static void everythingIsThere(Page page) {
        assertThat(names(page, "pa-1-needs", "pa-1-needs-label")).isEqualTo(List.of("Logement"));
        assertThat(field(page, "pa-2-missing")).hasValue("Un médecin.");
        assertThat(field(page, "pa-2-unused").locator("option:checked")).hasText("Quelques-unes");
        assertThat(page.locator("#aside blockquote")).hasText("Le temps nous manque.");
    }
}
