package org.profint.worksheet.adapting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Language;
import org.profint.house.Seen;
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
        assertThat(Seen.wrong(walker.page(), name)).isEmpty();
        Chromium.picture(walker.page(), "adapting-" + name);
    }

    /** The PDF behind a link of the page. */
    private static void prints(Walker walker, String address) {
        APIResponse pdf = walker.page().request().get(SERVER.url(address));
        assertThat(pdf.status()).as(address).isEqualTo(200);
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
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
            Locator limits = opened(page, "pb-2-limits");
            limits.locator("[name=title]").fill("Nos limites");
            limits.locator("[value=question-split]").click();
            assertThat(page.locator("#changes")).containsText("Nos limites");
            Locator last = page.locator("#pb-5 > details").first();
            last.locator("summary").click();
            last.locator("[value=step-up]").click();
            assertThat(page.locator("#changes")).containsText("a changé de place");
            Locator asked = opened(page, "pb-3-partners");
            asked.locator("details details summary").first().click();
            Locator column = asked.locator("form:has([name=table])").first();
            column.locator("[name=kind]").selectOption("scale");
            column.locator("[name=lines]").fill("peu\nbeaucoup");
            column.locator("[value=column-save]").click();
            assertThat(page.locator("#changes")).containsText("peu · beaucoup");
            look(walker, "column");
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
            String id = page.url().replaceFirst(".*id=([^&#]+).*", "$1");
            offers(walker, id);
            page.navigate(SERVER.url("/worksheet/version?id=" + id));
            assertThat(page.locator("main")).containsText("Les mots");
            look(walker, "version");
            prints(walker, "/api/versions/" + id + "/form.pdf?size=A3");
            prints(walker, "/api/versions/partner-mapping-b/beside/" + id + ".pdf");
            page.navigate(SERVER.url("/worksheet/adapt?id=" + id));
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

    /** One change goes back to those who write the shipped tools, and their answer comes. */
    private static void offers(Walker walker, String id) {
        Page page = walker.page();
        walker.follow("worksheet.offer.link");
        Locator change = page.locator("section.panel", new Page.LocatorOptions().setHasText("Les mots · Le temps"));
        change.locator("summary").click();
        change.locator("button[value=offer]").click();
        assertThat(page.locator("#errors")).containsText(walker.text("worksheet.offer.reason-missing"));
        look(walker, "offer-without-reason");
        page.locator("#reason").fill("Les personnes choisissent plus vite.");
        page.locator("section.panel:has(#reason) button[value=offer]").click();
        walker.sees(walker.text("worksheet.offer.waits"));
        look(walker, "offer");
        try (Walker admin = new Walker(SERVER, 1280, Language.FR, true)) {
            answers(admin);
        }
        page.reload();
        walker.sees("Vu en réunion, merci.");
        look(walker, "offer-answered");
    }

    private static void answers(Walker admin) {
        Page page = admin.page();
        admin.goTo("/people/sign-in");
        page.fill("#email", "admin@demo.example");
        page.fill("#password", "quatre couleurs quinze idees");
        page.click("main button");
        page.waitForURL("**/learning/my-modules");
        admin.goTo("/worksheet/offers");
        Locator offer = page.locator("section.panel", new Page.LocatorOptions().setHasText("Les mots · Le temps"))
                .first();
        assertThat(offer).containsText("Les personnes choisissent plus vite.");
        assertThat(offer.locator(".sides tr.other").first()).containsText("un choix");
        offer.locator("summary").click();
        assertThat(offer.locator("pre").first()).containsText("kind: choice");
        look(admin, "offers");
        offer.locator("[value=decline]").click();
        assertThat(page.locator("#errors")).containsText(admin.text("worksheet.offers.reason-missing"));
        offer.locator("textarea").fill("Vu en réunion, merci.");
        offer.locator("[value=take]").click();
        admin.sees(admin.text("worksheet.offers.answered"));
        look(admin, "offers-answered");
    }
}
