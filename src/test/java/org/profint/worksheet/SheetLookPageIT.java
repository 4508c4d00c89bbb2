package org.profint.worksheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.profint.house.CampusServer;
import org.profint.house.Language;
import org.profint.house.Walker;

/** How a worksheet looks on a telephone, and once it was put away. */
class SheetLookPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    private static Page begin(Walker walker) {
        walker.register();
        walker.goTo("/worksheet/mine?tool=partner-mapping-a").press("worksheet.begin.do");
        walker.page().waitForURL("**/worksheet/sheet?id=*");
        return walker.page();
    }

    /** How many lines the words of an element take. */
    private static double lines(Locator words) {
        return ((Number) words.evaluate("each => { const style = getComputedStyle(each);"
                        + " return (each.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom))"
                        + " / parseFloat(style.lineHeight); }"))
                .doubleValue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_button_that_takes_a_row_away_has_its_words_on_one_line_on_a_telephone(Language language) {
        try (Walker walker = new Walker(SERVER, 360, language, true)) {
            Page page = begin(walker);
            Locator table = page.locator("table[data-table='pa-1-needs']");
            table.locator("tr.fresh input:not([type=hidden])").first().fill("1");
            Locator button = table.locator("tr:not(.fresh) .deeds button").first();
            assertThat(button).isVisible();
            assertThat(lines(button)).isLessThan(2);
            double width = table.locator("tr:not(.fresh) .deeds").first().boundingBox().width;
            assertThat(width).isGreaterThan(250);
            assertThat(button.boundingBox().width).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void a_sheet_that_was_put_away_does_not_say_how_to_write_in_it() {
        try (Walker walker = new Walker(SERVER, 360, Language.FR, false)) {
            Page page = begin(walker);
            walker.sees(walker.text("worksheet.anonymous"));
            page.locator("#more summary").click();
            walker.press("worksheet.archive");
            assertThat(page.locator("button[value=reopen]")).hasCount(1);
            assertThat(page.getByText(walker.text("worksheet.anonymous"))).hasCount(0);
            page.locator("#more summary").click();
            walker.press("worksheet.reopen");
            walker.sees(walker.text("worksheet.anonymous"));
        }
    }
}
