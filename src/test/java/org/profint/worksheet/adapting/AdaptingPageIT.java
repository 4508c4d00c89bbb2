package org.profint.worksheet.adapting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Language;
import org.profint.house.Walker;

/** A manager adapts a tool on a phone, from the page of the tool to the worksheet. */
class AdaptingPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    private static void manager(Walker walker) {
        walker.register();
        Caller person = new Caller(SERVER).signIn(walker.email(), Walker.PASSWORD);
        String wanted = "{\"name\":\"Maison\",\"kind\":\"SOCIAL\",\"country\":\"FR\",\"territory\":\"\","
                + "\"languages\":\"fr\"}";
        Matcher id = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}")
                .matcher(person.send("POST", "/api/organisations", wanted, Map.of())
                        .body());
        assertThat(id.find()).isTrue();
        new Caller(SERVER)
                .signIn("admin@demo.example", "quatre couleurs quinze idees")
                .send("PUT", "/api/organisations/" + id.group() + "/confirmation", null, Map.of());
        walker.guard();
    }

    private static void look(Walker walker, String name) {
        assertThat(new AxeBuilder(walker.page()).analyze().getViolations())
                .as(name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat((Integer) walker.page()
                        .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("wider than the screen: " + name)
                .isLessThanOrEqualTo(0);
        Chromium.picture(walker.page(), "adapting-" + name);
    }

    private static Locator opened(Page page, String question) {
        Locator there = page.locator(".adapted:has(#" + question + ")");
        there.locator("summary").first().click();
        return there;
    }

    @Test
    void a_manager_adapts_a_tool_and_fills_it_in() {
        try (Walker walker = new Walker(SERVER, 390, Language.FR, true)) {
            manager(walker);
            Page page = walker.page();
            walker.goTo("/catalogue/tool?id=partner-mapping-b").follow("worksheet.versions.link");
            look(walker, "versions");
            walker.press("worksheet.versions.adapt");
            page.waitForURL("**/worksheet/adapt?id=*");
            walker.sees(walker.text("worksheet.adapt.no-changes"));
            Locator hard = opened(page, "pb-1-hard");
            hard.locator("[name=kind]").first().selectOption("choice");
            hard.locator("[name=lines]").fill("Les mots\nLe temps");
            hard.locator("[value=question-save]").click();
            assertThat(page.locator("#changes")).containsText("Les mots · Le temps");
            opened(page, "pb-1-needs").locator("[value=question-remove]").click();
            assertThat(page.locator("#errors")).containsText(walker.text("worksheet.adapt.used"));
            walker.press("worksheet.adapt.publish");
            assertThat(page.locator("#errors li")).hasCount(3);
            look(walker, "editor");
            page.fill("#adapted-by", "Maison");
            page.fill("#reason", "Notre public change souvent.");
            page.fill("#best-suited", "Un projet nouveau.");
            walker.press("worksheet.adapt.publish");
            walker.sees(walker.text("worksheet.adapt.fixed"));
            look(walker, "published");
            walker.follow("worksheet.versions.compare");
            walker.sees(walker.text("worksheet.compare.beside"));
            look(walker, "compare");
            page.locator(".kind a").first().click();
            assertThat(page.locator(".lineage > li.deep-2")).containsText("Notre public change souvent.");
            look(walker, "versions-and-ours");
            page.locator(".card", new Page.LocatorOptions().setHasText("Un projet nouveau."))
                    .locator("a.button")
                    .first()
                    .click();
            assertThat(page.locator("#tool option[selected]")).containsText("Maison");
            walker.press("worksheet.begin.do");
            page.waitForURL("**/worksheet/sheet?id=*");
            assertThat(page.locator("option", new Page.LocatorOptions().setHasText("Le temps")))
                    .hasCount(1);
        }
    }
}
