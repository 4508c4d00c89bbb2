package org.profint.worksheet.lens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/** What a tool and a worksheet serve, as people see it; without scripts. */
class CoveragePageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final String NEED = "pb-1-needs.%s.pb-1-needs-%s";

    /** The row of the table for a recommendation or a domain. */
    private static Locator line(Walker walker, String of) {
        return walker.page()
                .locator("#served tbody tr, #lens tbody tr")
                .filter(new Locator.FilterOptions().setHasText(of))
                .first();
    }

    private static void says(Walker walker, String of, Standing standing) {
        assertThat(line(walker, of)).containsText(walker.text("worksheet.lens.standing." + standing));
    }

    private static void save(Caller writer, String sheet, String key, String text) {
        String path = "/api/worksheets/" + sheet + "/fields/" + key;
        Map<String, String> first = Map.of("Op-Id", Ids.next(), "If-Match", "0");
        assertThat(writer.send("PUT", path, "{\"text\":\"" + text + "\"}", first)
                        .statusCode())
                .isEqualTo(200);
    }

    /** A need of each of these categories, and where one asked the people themselves. */
    private static String sheet(Walker walker, String... categories) {
        walker.goTo("/worksheet/mine?tool=partner-mapping-b").press("worksheet.begin.do");
        walker.page().waitForURL("**/worksheet/sheet?id=*");
        String sheet = walker.page().url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
        Caller writer = new Caller(SERVER).signIn(walker.email(), Walker.PASSWORD);
        save(writer, sheet, "pb-1-asked", "no");
        for (int at = 0; at < categories.length; at++) {
            String row = "r" + Ids.next();
            save(writer, sheet, "pb-1-needs." + row, String.valueOf(at + 1));
            save(writer, sheet, NEED.formatted(row, "category"), "pb-cat-" + categories[at]);
        }
        return sheet;
    }

    @Test
    void a_worksheet_says_what_it_serves_what_is_still_empty_and_what_its_tool_does_not_ask() {
        try (Walker walker = new Walker(SERVER, 360, Language.FR, false)) {
            walker.register();
            String sheet = sheet(walker, "l", "p", "p", "housing");
            walker.goTo("/worksheet/sheet?id=" + sheet).follow("worksheet.coverage.link");
            walker.page().waitForURL("**/worksheet/coverage?id=" + sheet);
            says(walker, "MET-5", Standing.ANSWERED);
            says(walker, "NET-3", Standing.EMPTY);
            says(walker, "MET-2", Standing.ABSENT);
            says(walker, walker.text("worksheet.learning.P"), Standing.ANSWERED);
            says(walker, walker.text("worksheet.learning.S"), Standing.EMPTY);
            assertThat(walker.page().locator("#served tbody tr")).hasCount(18);
            assertThat(walker.page().locator("#served svg.lens").first().locator("g"))
                    .hasCount(18);
            Locator needs = walker.page().locator("#balance-pb-1-needs");
            assertThat(needs)
                    .containsText(walker.text("worksheet.balance.missing", walker.text("worksheet.learning.S")));
            assertThat(needs.locator("td")).hasText(new String[] {"1", "0", "2", "1"});
            Chromium.picture(walker.page(), "coverage");
            line(walker, "NET-3").locator("a").click();
            walker.page().waitForURL("**/catalogue/recommendation?id=net-3");
            assertThat(walker.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_tool_says_what_its_questions_serve_in_each_language(Language language) {
        try (Walker walker = new Walker(SERVER, 360, language, false)) {
            walker.goTo("/catalogue/tool?id=partner-mapping-a");
            walker.page().locator("#lens summary").click();
            says(walker, "NET-2", Standing.ASKED);
            says(walker, "TEA-1", Standing.ABSENT);
            says(walker, walker.text("worksheet.learning.L"), Standing.ASKED);
            assertThat(walker.page().locator("#lens")).containsText(walker.text("worksheet.lens.lead", 4, 15, 3));
        }
    }

    @Test
    void each_version_of_a_tool_leads_to_the_recommendations_that_it_serves_and_to_those_it_leaves_out() {
        try (Walker walker = new Walker(SERVER, 360, Language.EN, false)) {
            walker.goTo("/worksheet/versions?tool=partner-mapping-a");
            Page page = walker.page();
            Locator a = page.locator("#choose .card").first();
            Locator b = page.locator("#choose .card").nth(1);
            a.locator("summary").click();
            b.locator("summary").click();
            assertThat(a.locator("p:has-text('" + walker.text("worksheet.lens.standing.ABSENT") + "') a"))
                    .hasCount(11);
            assertThat(b.locator("p:has-text('" + walker.text("worksheet.lens.standing.ABSENT") + "') a"))
                    .hasCount(5);
            a.locator("a[href='/catalogue/recommendation?id=tea-1']").click();
            page.waitForURL("**/catalogue/recommendation?id=tea-1");
        }
    }
}
