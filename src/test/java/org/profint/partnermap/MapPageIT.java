package org.profint.partnermap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** A map without scripts: its gaps are decided upon, its partners and needs have sheets, and all of it is printed. */
class MapPageIT {

    private static void fill(Page page, String table, String column, String text) {
        page.locator("table[data-table='" + table + "'] [name$='." + column + "']:not([type=hidden])")
                .first()
                .fill(text);
    }

    /** A need and a partner that have nothing to do with each other; shows their map. */
    private static Page map(Walker walker) {
        Page page = walker.register().page();
        walker.goTo("/worksheet/mine?tool=partner-mapping-b").press("worksheet.begin.do");
        fill(page, "pb-1-needs", "pb-1-needs-label", "Logement");
        fill(page, "pb-3-partners", "pb-3-partners-name", "Le Phare");
        fill(page, "pb-3-partners", "pb-3-partners-territory", "Port-Clair");
        page.locator("p.buttons button[value=save]").click();
        walker.follow("worksheet.map");
        return page;
    }

    private static Locator gap(Page page, String rule) {
        return page.locator("#gaps li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".code").getByText(rule, new Locator.GetByTextOptions().setExact(true))))
                .first();
    }

    @Test
    void a_gap_becomes_an_action_in_one_click_and_another_is_accepted() {
        try (Walker walker = new Walker(CampusServer.shared(), 360, Language.FR, false)) {
            Page page = map(walker);
            gap(page, "G5").locator("button").click();
            assertThat(page.locator("#acted + ul")).containsText("Le Phare n’est relié à aucun besoin.");
            page.locator("#acted + ul a[href*='/worksheet/sheet']").click();
            assertThat(page.locator("textarea[name$='wt1-actions-description']").first())
                    .hasValue("Le Phare n’est relié à aucun besoin.");
            page.goBack();
            String kept = gap(page, "G1").innerText().split("\n")[0];
            gap(page, "G1").locator("a").click();
            walker.press("partnermap.decide.accept");
            assertThat(page.locator("#errors")).containsText(walker.text("worksheet.decision.reason-missing"));
            page.fill("#reason", "Une autre association s’en charge.");
            walker.press("partnermap.decide.accept");
            assertThat(page.locator("#accepted + ul")).containsText("Une autre association s’en charge.");
            assertThat(kept).contains("Logement");
            assertThat(page.locator("#gaps > form li", new Page.LocatorOptions().setHasText("personne n’y répond")))
                    .hasCount(0);
        }
    }

    @Test
    void a_partner_and_a_need_have_a_sheet_each_and_the_map_is_printed() {
        try (Walker walker = new Walker(CampusServer.shared(), 360, Language.FR, false)) {
            Page page = map(walker);
            String map = page.url();
            assertThat(page.locator("main")).containsText(walker.text("partnermap.places"));
            page.locator("#leaves a[href*='/partnermap/partner']").click();
            walker.sees("Port-Clair");
            walker.sees(walker.text("partnermap.leaf.understanding"));
            page.navigate(map);
            page.locator("#leaves a[href*='/partnermap/need']").click();
            assertThat(page.locator("h1")).hasText("Logement");
            walker.sees(walker.text("partnermap.own.knowledge"));
            String id = map.replaceFirst(".*id=([0-9a-f-]+).*", "$1");
            for (String file : new String[] {"map.pdf", "map.pdf?format=a4", "partners.pdf"}) {
                var answer = walker.device()
                        .request()
                        .get(CampusServer.shared().url("/api/partner-maps/" + id + "/" + file));
                assertThat(answer.status()).as(file).isEqualTo(200);
                assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
            }
        }
    }
}
