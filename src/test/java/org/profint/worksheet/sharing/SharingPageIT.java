package org.profint.worksheet.sharing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** Opening a sheet to more and more people, closing it again, and typing one in from paper: without scripts. */
class SharingPageIT {

    private static final String TOOL = "journey-review";

    private static Walker signedIn(String name, String password, boolean scripts) {
        Walker walker = new Walker(CampusServer.shared(), 360, Language.FR, scripts);
        // Whichever language they had chosen elsewhere.
        walker.goTo("/people/sign-in?lang=fr&content=fr");
        walker.page().fill("#email", name + "@demo.example");
        walker.page().fill("#password", password);
        walker.press("people.sign-in.do");
        walker.page().waitForURL("**/learning/my-modules");
        return walker;
    }

    private static Walker robin(boolean scripts) {
        return signedIn("robin", "trois chaises au soleil", scripts);
    }

    private static String begin(Walker walker, int team) {
        walker.goTo("/worksheet/mine?tool=" + TOOL);
        walker.page().selectOption("#team", new SelectOption().setIndex(team));
        walker.press("worksheet.begin.do");
        walker.page().waitForURL("**/worksheet/sheet?id=*");
        return walker.place();
    }

    /** The sheet of an earlier run is put away. */
    private static void putAway(Walker walker) {
        begin(walker, 1);
        walker.page().locator("#more summary").click();
        walker.press("worksheet.archive");
        assertThat(walker.page().locator("#more button[value=reopen]")).hasCount(1);
    }

    @Test
    void from_ones_own_to_everybody_and_back_without_scripts() {
        try (Walker robin = robin(false);
                Walker alix = signedIn("alix", "un plan sur la nappe", false);
                Walker sasha = signedIn("sasha", "un carnet bien garni", false)) {
            putAway(robin);
            String sheet = begin(robin, 0);
            robin.page().locator("textarea").first().fill("Trois étapes du parcours");
            robin.press("worksheet.save");
            robin.follow("worksheet.sharing.title");
            robin.sees(robin.text("worksheet.level.PRIVATE"));
            robin.press("worksheet.sharing.do.PRIVATE");
            robin.sees(robin.text("worksheet.sharing.team-missing"));
            robin.page().selectOption("#next select", new SelectOption().setIndex(1));
            robin.press("worksheet.sharing.do.PRIVATE");
            robin.sees(robin.text("worksheet.level.TEAM"));
            robin.press("worksheet.sharing.do.TEAM");
            robin.sees(robin.text("worksheet.level.RUN"));
            robin.press("worksheet.sharing.do.RUN");
            assertThat(robin.button("worksheet.sharing.agree")).hasCount(0);
            assertThat(sasha.page().navigate(CampusServer.shared().url(sheet)).status())
                    .isEqualTo(404);
            alix.goTo(sheet.replace("/sheet?", "/sharing?"));
            alix.press("worksheet.sharing.agree");
            alix.sees(alix.text("worksheet.level.LIBRARY"));
            everybodyReads(sasha, sheet);
            alix.press("worksheet.sharing.back.LIBRARY");
            alix.sees(alix.text("worksheet.level.RUN"));
            assertThat(sasha.page().navigate(CampusServer.shared().url(sheet)).status())
                    .isEqualTo(404);
        }
    }

    private static void everybodyReads(Walker sasha, String sheet) {
        sasha.goTo("/worksheet/shared?tool=" + TOOL);
        sasha.page().locator("#examples a[href='" + sheet + "']").click();
        sasha.sees(sasha.text("worksheet.reading.library"));
        Page page = sasha.page();
        assertThat(page.locator("textarea").first()).hasValue("Trois étapes du parcours");
        assertThat(page.locator("textarea").first()).isDisabled();
        assertThat(page.locator("#more")).hasCount(0);
        assertThat(page.locator("script[src*='sheet']")).hasCount(0);
        assertThat(page.locator("main")).not().containsText("Robin");
    }

    @Test
    void a_paper_is_typed_in_without_scripts_and_says_so() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        try (Walker robin = robin(false)) {
            robin.goTo("/worksheet/paper");
            Page page = robin.page();
            page.selectOption("#tool", "roles-vigilance");
            page.selectOption("#team", new SelectOption().setIndex(1));
            page.fill("#on", today.plusDays(3).toString());
            robin.press("worksheet.paper.begin");
            robin.sees(robin.text("worksheet.paper.future"));
            page.fill("#on", today.minusDays(2).toString());
            robin.press("worksheet.paper.begin");
            page.waitForURL("**/worksheet/paper?id=*");
            page.locator("textarea").first().fill("Écrit au tableau le " + today + " " + System.nanoTime());
            robin.press("worksheet.save");
            page.waitForURL("**/worksheet/sheet?id=*");
            assertThat(page.locator("main")).containsText("Remplie sur papier le");
            assertThat(page.locator("main")).containsText("saisie par Robin");
        }
    }

    @Test
    void with_scripts_all_texts_are_looked_through_before_a_step() {
        try (Walker robin = robin(true)) {
            begin(robin, 0);
            robin.page().locator("textarea").first().fill("Appeler claire@mission.example");
            assertThat(robin.page().locator("#save-state")).hasAttribute("data-state", "saved");
            robin.follow("worksheet.sharing.title");
            assertThat(robin.page().locator("#found")).containsText("claire@mission.example");
            assertThat(robin.complaints()).isEmpty();
        }
    }
}
