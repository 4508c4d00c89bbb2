package org.profint.worksheet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Language;
import org.profint.house.Walker;

/** The look at a text for what may identify somebody: every example in a real browser, and the note in a team's sheet. */
class IdentifyingPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final String FIELD = "ap-1-device";

    private static JsonNode examples() throws IOException {
        try (InputStream in = IdentifyingPageIT.class.getResourceAsStream("/identifying.yaml")) {
            return new YAMLMapper().readTree(in);
        }
    }

    @Test
    void every_example_is_seen_or_left_alone_as_it_should_be() throws IOException {
        JsonNode examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(160);
        List<Map<String, String>> texts = new ArrayList<>();
        examples.forEach(each -> texts.add(Map.of(
                "lang", each.get("lang").asText(), "text", each.get("text").asText())));
        List<String> wrong = new ArrayList<>();
        try (BrowserContext device = Chromium.device(360, "fr", true)) {
            Page page = device.newPage();
            page.navigate(SERVER.url("/"));
            List<?> found = (List<?>) page.evaluate(
                    "async texts => { const script = await import('/assets/identifying.js');"
                            + " return texts.map(each => script.identifying(each.text, each.lang).map(piece => piece.kind)); }",
                    texts);
            for (int at = 0; at < examples.size(); at++) {
                List<String> expected =
                        new YAMLMapper().convertValue(examples.get(at).get("expect"), new TypeReference<>() {});
                if (!expected.equals(found.get(at))) {
                    wrong.add(examples.get(at) + " gave " + found.get(at));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Robin at the sheet that the team has of a tool, in a language. */
    private static Page teamSheet(Walker robin, Language language) {
        Page page = robin.page();
        robin.goTo("/people/sign-in?lang=" + language.getTag() + "&content=" + language.getTag());
        page.fill("#email", "robin@demo.example");
        page.fill("#password", "trois chaises au soleil");
        robin.press("people.sign-in.do");
        page.waitForURL("**/learning/my-modules");
        robin.goTo("/worksheet/mine?tool=activity-planning&lang=" + language.getTag());
        page.selectOption("#team", new SelectOption().setIndex(1));
        robin.press("worksheet.begin.do");
        page.waitForURL("**/worksheet/sheet?id=*");
        assertThat(page.locator("#sheet")).hasAttribute("data-live", "yes");
        return page;
    }

    private static void write(Page page, String text) {
        cell(page).locator("textarea").fill(text);
        // The look is taken when one leaves the field.
        page.locator(".cell[data-key='ap-1-name'] input").focus();
    }

    private static Locator cell(Page page) {
        return page.locator(".cell[data-key='" + FIELD + "']");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, Elle est joignable au 06 39 98 12 34 le soir., phone",
        "EN, She was born on 3 March 1998., birth",
        "IT, È nata il 3 marzo 1998 ed è arrivata da poco., birth",
        "SV, Ring henne på 070-174 06 05 efter lunch., phone"
    })
    void a_person_is_told_in_the_sheet_of_a_team_and_nothing_is_sent_for_it(
            Language language, String text, String kind) {
        try (Walker robin = new Walker(SERVER, 1280, language, true)) {
            Page page = teamSheet(robin, language);
            List<Request> sent = new CopyOnWriteArrayList<>();
            page.onRequest(sent::add);
            write(page, text);
            Locator note = cell(page).locator(".identifying");
            assertThat(note).containsText(robin.text("worksheet.identifying.lead"));
            assertThat(note.locator("li")).hasCount(1);
            assertThat(note.locator("li")).containsText(robin.text("worksheet.identifying." + kind));
            assertThat(note).containsText(robin.text("worksheet.identifying.never"));
            assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
            // The text itself is saved, who is where is told, and the script is fetched: nothing else goes anywhere.
            assertThat(sent)
                    .extracting(Request::url)
                    .allSatisfy(url -> assertThat(url.substring(SERVER.url("").length()))
                            .matches("/api/worksheets/[^/]+/(fields/[^/]+|here)|/assets/identifying\\.js\\?v=.*"));
            assertThat(sent)
                    .filteredOn(
                            each -> each.postData() != null && each.postData().contains(text))
                    .extracting(Request::method)
                    .containsOnly("PUT");
            assertThat(sent)
                    .filteredOn(each -> each.url().contains("identifying"))
                    .extracting(Request::method)
                    .containsExactly("GET");
            write(page, robin.text("worksheet.title"));
            assertThat(note).hasCount(0);
            nothingIsNeededFor(robin, page, text, note);
            // An account keeps its language; others sign in as Robin too.
            robin.goTo("/learning/my-modules?lang=fr&content=fr");
        }
    }

    /** The same without any network: nobody else is asked. */
    private static void nothingIsNeededFor(Walker robin, Page page, String text, Locator note) {
        robin.device().setOffline(true);
        write(page, text);
        assertThat(note.locator("li")).hasCount(1);
        robin.device().setOffline(false);
        write(page, "");
        assertThat(note).hasCount(0);
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
    }
}
