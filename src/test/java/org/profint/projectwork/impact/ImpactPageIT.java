package org.profint.projectwork.impact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeOrganisation;
import org.profint.house.Texts;
import org.profint.house.Walker;

/** Somebody of a team on a small telephone, and the manager of its home. */
class ImpactPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final String FORM = "application/x-www-form-urlencoded";

    private static SomeOrganisation home;
    private static String project;
    private static String plan;

    @BeforeAll
    static void a_project_with_a_plan() {
        home = new SomeOrganisation(SERVER, new Caller(SERVER).register(), "Maison des effets");
        Caller member = home.person("member");
        form(
                member,
                "/projectwork/wt1?run=" + home.ids().get("run") + "&team="
                        + home.ids().get("team"),
                "do=begin");
        project = found(
                member.get("/projectwork/impact-calendar").body(), "impact-times\\?project(?:=|&#61;)([0-9a-f-]{36})");
        plan = found(
                member.get("/api/worksheets").body(),
                "\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"[^}]*\"toolId\"\\s*:\\s*\"wt1\"");
        write("wt1-actions.a1", "1");
        write("wt1-actions.a1.wt1-actions-description", "Appeler trois agences");
        write("wt1-actions.a1.wt1-actions-dates", "en janvier");
        write("wt1-objectives.o1", "1");
        write("wt1-objectives.o1.wt1-objectives-indicator", "Rendez-vous pris");
        write("wt1-objectives.o1.wt1-objectives-kind", "wt1-ind-count");
        write("wt1-objectives.o1.wt1-objectives-target", "4");
    }

    private static String found(String body, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    private static void form(Caller caller, String path, String form) {
        assertThat(caller.send("POST", path, form, Map.of("Content-Type", FORM)).statusCode())
                .as(path)
                .isEqualTo(302);
    }

    private static void write(String field, String text) {
        HttpResponse<String> saved = home.person("member")
                .send(
                        "PUT",
                        "/api/worksheets/" + plan + "/fields/" + field,
                        "{\"text\":\"" + text + "\"}",
                        Map.of("Op-Id", Ids.next(), "If-Match", "0"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    }

    private static Walker walker(String relation, int width, boolean scripts) {
        Walker walker = new Walker(SERVER, width, Language.FR, scripts);
        for (String each : home.person(relation).cookies().split("; ")) {
            String[] parts = each.split("=", 2);
            walker.device().addCookies(List.of(new Cookie(parts[0], parts[1]).setUrl(SERVER.url("/"))));
        }
        walker.goTo("/?lang=fr&content=fr");
        return walker;
    }

    private static void isGood(Walker walker) {
        Page page = walker.page();
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is wider than the screen: " + page.url())
                .isEqualTo(true);
    }

    @Test
    void an_impact_is_said_on_a_telephone_after_a_word_about_who_might_be_recognised() {
        try (Walker member = walker("member", 360, true);
                Walker other = walker("member", 360, false)) {
            member.goTo("/projectwork/project?id=" + project).follow("projectwork.impact.impacts");
            isGood(member);
            Page page = member.page();
            page.check("#BENEFICIARIES-new");
            page.fill("#text-new", "Sofia Bianchi, 17 ans, vient au cours");
            page.locator("#text-new").blur();
            assertThat(page.locator("#add .identifying")).isVisible();
            isGood(member);
            page.fill("#text-new", "Cinq jeunes de plus viennent au cours");
            page.locator("#text-new").blur();
            assertThat(page.locator("#add .identifying")).hasCount(0);
            page.check("#L-new");
            page.check("#later-new");
            member.press("projectwork.impact.add.do");
            Locator said = page.locator("#BENEFICIARIES article");
            assertThat(said).containsText("Cinq jeunes de plus");
            assertThat(said).containsText(member.text("worksheet.learning.L"));
            assertThat(said).containsText(member.text("projectwork.impact.later"));

            other.goTo(ImpactPage.address(project));
            String id = other.page()
                    .locator("#BENEFICIARIES article")
                    .getAttribute("id")
                    .substring("impact.".length());
            other.page().locator("article details summary").click();
            said.locator("details summary").click();
            said.locator("textarea[name=text]").fill("Six jeunes de plus");
            member.press("projectwork.impact.save");
            assertThat(page.locator("#BENEFICIARIES article")).containsText("Six jeunes de plus");
            other.page().locator("#text-" + id).fill("Sept jeunes de plus");
            other.press("projectwork.impact.save");
            assertThat(other.page().locator("#form-" + id + " .conflict")).containsText("Six jeunes de plus");
            assertThat(other.page().locator("#text-" + id)).hasValue("Sept jeunes de plus");
            assertThat(page.locator("#indicators svg")).isVisible();
            assertThat(page.locator("#indicators table").last()).containsText("Rendez-vous pris");
            assertThat(member.complaints()).isEmpty();
        }
    }

    @Test
    void what_is_no_impact_comes_back_with_what_was_typed() {
        try (Walker member = walker("member", 360, true)) {
            member.goTo(ImpactPage.address(project));
            member.page().fill("#text-new", "Sans dire pour qui");
            member.press("projectwork.impact.add.do");
            member.sees(member.text("projectwork.impact.concerns.missing"));
            assertThat(member.page().locator("#text-new")).hasValue("Sans dire pour qui");
            isGood(member);
        }
    }

    @Test
    void an_action_gets_days_and_a_place_on_the_time_line() {
        try (Walker member = walker("member", 360, true)) {
            member.goTo(TimesPage.address(project));
            isGood(member);
            Page page = member.page();
            assertThat(page.locator("#undated")).containsText("Appeler trois agences");
            page.fill("#starts-a1", "2027-01-20");
            page.fill("#ends-a1", "2027-01-15");
            member.press("projectwork.impact.times.set");
            member.sees(member.text("projectwork.impact.times.end.early"));
            assertThat(page.locator("#starts-a1")).hasValue("2027-01-20");
            page.fill("#ends-a1", "2027-02-02");
            member.press("projectwork.impact.times.set");
            assertThat(page.locator("#picture svg")).isVisible();
            assertThat(page.locator("#undated")).not().containsText("Appeler");
            member.sees("janvier 2027");
            isGood(member);
        }
    }

    @Test
    void a_step_is_proposed_by_the_team_and_confirmed_by_the_manager() {
        try (Walker member = walker("member", 360, true);
                Walker manager = walker("manager", 360, true)) {
            member.goTo(AdoptionPage.address(project));
            isGood(member);
            member.page().fill("#reason", "Deux séances ont eu lieu");
            member.press("projectwork.impact.adoption.propose.do");
            member.sees(member.text("projectwork.impact.adoption.manager"));
            assertThat(member.button("projectwork.impact.adoption.confirm")).hasCount(0);
            manager.goTo(AdoptionPage.address(project));
            isGood(manager);
            manager.press("projectwork.impact.adoption.refuse");
            manager.sees(manager.text("projectwork.impact.adoption.answer.missing"));
            manager.page()
                    .fill(
                            "#on",
                            LocalDate.now(java.time.ZoneOffset.UTC).minusDays(2).toString());
            manager.press("projectwork.impact.adoption.confirm");
            assertThat(manager.page().locator("#ladder h2")).hasText(manager.text("projectwork.impact.rung.TRIED"));
            assertThat(manager.page().locator("#log")).containsText("Deux séances ont eu lieu");
            isGood(manager);
        }
    }

    @Test
    void the_sheet_for_funders_is_a_page_a_picture_a_table_and_paper() {
        try (Walker manager = walker("manager", 360, true)) {
            manager.goTo(SheetPage.address(project));
            isGood(manager);
            assertThat(manager.page().locator("#picture svg")).isVisible();
            manager.sees("Rendez-vous pris");
        }
        Caller manager = home.person("manager");
        String files = "/api/projectwork/impact/projects/" + project;
        assertThat(manager.get(files + "/sheet.pdf").body()).startsWith("%PDF-");
        Map.of("pdf", "application/pdf", "csv", "text/csv", "svg", "image/svg+xml")
                .forEach((file, type) -> assertThat(manager.get(files + "/sheet." + file)
                                .headers()
                                .firstValue("Content-Type")
                                .orElse(""))
                        .startsWith(type));
        assertThat(manager.get(files + "/sheet.csv").body()).contains("Rendez-vous pris");
        assertThat(manager.get(files + "/sheet.svg").body()).startsWith("<svg").contains("<desc>");
        String json = manager.get(files + "/sheet").body();
        assertThat(json)
                .contains("\"indicators\"", "Rendez-vous pris", "Maison des effets")
                .doesNotContain("Alex");
        for (String each : List.of("stranger", "foreign", "colleague", "former", "admin")) {
            for (String file : List.of("sheet", "sheet.pdf", "sheet.csv", "sheet.svg", "times.svg", "times.csv")) {
                assertThat(home.person(each).get(files + "/" + file).statusCode())
                        .as(each + " " + file)
                        .isEqualTo(404);
            }
            for (String page : List.of("impact", "impact-adoption", "impact-times", "impact-sheet")) {
                assertThat(home.person(each)
                                .get("/projectwork/" + page + "?project=" + project)
                                .statusCode())
                        .as(each + " " + page)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void a_calendar_program_fetches_the_address_that_was_shown_once() {
        try (Walker member = walker("member", 360, true)) {
            member.goTo(CalendarPage.ADDRESS);
            isGood(member);
            member.press("projectwork.impact.calendar.make");
            String address = member.page().locator("#address").innerText();
            isGood(member);
            String path = address.replaceFirst("^https?://[^/]+", "");
            HttpResponse<String> calendar = home.person("nobody").get(path);
            assertThat(calendar.statusCode()).isEqualTo(200);
            assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
            // In the language of its owner's account, whichever the page was read in.
            assertThat(Biweekly.parse(calendar.body()).first().getNames().get(0).getValue())
                    .isEqualTo(new Texts().text(Language.EN, "projectwork.impact.calendar.name"));
            member.goTo(CalendarPage.ADDRESS);
            assertThat(member.page().locator("#address")).hasCount(0);
            assertThat(member.page().content()).doesNotContain(path);
            member.press("projectwork.impact.calendar.withdraw");
            member.sees(member.text("projectwork.impact.calendar.withdrawn"));
            assertThat(home.person("nobody").get(path).statusCode()).isEqualTo(404);
        }
    }
}
