package org.profint.projectwork;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeOrganisation;
import org.profint.house.Walker;

/** A team on a phone and who facilitates: a plan is handed in, comes back, and is validated. */
class ProjectPageIT {

    private static final CampusServer SERVER = CampusServer.shared();
    private static final Map<String, String> PLAN = Map.ofEntries(
            Map.entry("wt1-name", "Carte des partenaires"),
            Map.entry("wt1-purpose", "Voir qui manque"),
            Map.entry("wt1-diagnosis-1", "Douze appels un mardi"),
            Map.entry("wt1-diagnosis-2", "Travailler en réseau"),
            Map.entry("wt1-phase", "Entrée"),
            Map.entry("wt1-progress.p1", "1"),
            Map.entry("wt1-progress.p1.wt1-progress-point", "Appeler à deux"),
            Map.entry("wt1-objectives.o1", "1"),
            Map.entry("wt1-objectives.o1.wt1-objectives-objective", "Moins d’appels perdus"),
            Map.entry("wt1-internal.i1", "1"),
            Map.entry("wt1-internal.i1.wt1-internal-function", "Accueil"),
            Map.entry("wt1-actions.a1", "1"),
            Map.entry("wt1-actions.a1.wt1-actions-description", "Tenir un carnet commun"),
            Map.entry("wt1-actions.a1.wt1-actions-actors", "Accueil"));

    private static int write(Caller caller, String sheet, String key, String version, String text) {
        return caller.send(
                        "PUT",
                        "/api/worksheets/" + sheet + "/fields/" + key,
                        "{\"text\":\"" + text + "\"}",
                        Map.of("Op-Id", Ids.next(), "If-Match", "\"" + version + "\""))
                .statusCode();
    }

    private static void become(Walker walker, Caller caller) {
        walker.device()
                .addCookies(Stream.of(caller.cookies().split("; "))
                        .map(each -> each.split("=", 2))
                        .map(each -> new Cookie(each[0], each[1]).setUrl(SERVER.url("/")))
                        .toList());
        walker.goTo("/?lang=fr&content=fr");
    }

    /** axe, and nothing wider than the screen. */
    private static void look(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(found).as(page.url()).isEmpty();
        Object wider = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(wider).as(page.url()).isEqualTo(false);
    }

    @Test
    void a_plan_is_handed_in_comes_back_and_is_validated() {
        Caller manager = new Caller(SERVER).register();
        SomeOrganisation home = new SomeOrganisation(SERVER, manager, "Maison du projet");
        Caller member = home.person("member");
        String team = home.ids().get("team");
        String run = home.ids().get("run");
        manager.send(
                "POST",
                "/learning/run?team=" + team + "&run=" + run,
                "do=name&facilitator=" + manager.email(),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        try (Walker phone = new Walker(SERVER, 360, Language.FR, true);
                Walker guide = new Walker(SERVER, 1280, Language.FR, true)) {
            become(phone, member);
            become(guide, manager);
            Page page = phone.page();

            phone.goTo("/learning/team?id=" + team + "&run=" + run);
            page.click("a[href*='/projectwork/begin']");
            look(page);
            page.click("button[value=begin]");
            assertThat(page.locator("#next")).containsText("terminer WT1");
            look(page);
            String sheet = page.locator("#sheet-PLAN a[href*='/worksheet/sheet']")
                    .getAttribute("href")
                    .replaceFirst(".*id=", "");
            PLAN.forEach((key, text) ->
                    assertThat(write(member, sheet, key, "0", text)).as(key).isEqualTo(200));

            page.click("#sheet-PLAN a[href*='hand-in']");
            look(page);
            page.click("button[value=hand-in]");
            assertThat(page.locator("#errors")).isVisible();
            page.check("#safe");
            page.click("button[value=hand-in]");
            assertThat(page.locator("#sheet-PLAN")).containsText("Remise");
            look(page);
            phone.goTo("/worksheet/sheet?id=" + sheet);
            assertThat(page.locator("#sealed")).isVisible();
            assertThat(write(member, sheet, "wt1-purpose", "1", "En douce")).isEqualTo(400);

            guide.goTo("/facilitation/desk");
            guide.page().click("#reviews a");
            look(guide.page());
            guide.page().click("#queue a");
            look(guide.page());
            guide.page().click("button[value=validate]");
            assertThat(guide.page().locator("#protects .error")).isVisible();
            assertThat(guide.page().locator("#fields details[open]")).hasCount(0);
            guide.page().click("details:has([id='c.wt1-purpose']) > summary");
            guide.page().fill("textarea[name='c.wt1-purpose']", "Pour qui ?");
            guide.page().click("button[value=save]");
            assertThat(guide.page().locator("#fields details[open]")).hasCount(1);
            assertThat(guide.page().locator("textarea[name='c.wt1-purpose']")).hasValue("Pour qui ?");
            look(guide.page());
            guide.page().check("[id='level.r1.started']");
            guide.page().click("button[value=return]");
            assertThat(guide.page().locator(".sent")).containsText("Commencé");

            phone.goTo("/projectwork/begin?run=" + run + "&team=" + team);
            assertThat(page.locator("#next")).containsText("revenue avec des commentaires");
            page.click("#sheet-PLAN a[href*='/projectwork/review']");
            assertThat(page.locator("#fields")).containsText("Pour qui ?");
            look(page);
            assertThat(write(member, sheet, "wt1-purpose", "1", "Voir qui manque à l’accueil"))
                    .isEqualTo(200);
            page.goBack();
            page.reload();
            page.click("#sheet-PLAN a[href*='/projectwork/versions']");
            assertThat(page.locator("table.beside tr.other td"))
                    .containsText(new String[] {"Voir qui manque", "Voir qui manque à l’accueil"});
            assertThat(page.locator(".beside .which").first()).isVisible();
            assertThat(page.locator("table.beside tr.step")).containsText(new String[] {"modifié"});
            look(page);
            page.click("nav.filters a[href*='only=all']");
            assertThat(page.locator("main")).containsText("sans changement");
            look(page);
            page.selectOption("#to", "1");
            page.click("#choose button");
            assertThat(page.locator("#nothing")).isVisible();
            assertThat(page.locator("main")).containsText("Tenir un carnet commun");
            phone.goTo("/projectwork/begin?run=" + run + "&team=" + team);
            page.click("#sheet-PLAN a[href*='hand-in']");
            page.check("#safe");
            page.click("button[value=hand-in]");

            guide.goTo("/projectwork/queue");
            guide.page().click("#queue a");
            guide.page().click("#since a");
            assertThat(guide.page().locator("table.beside thead th"))
                    .hasText(new String[] {"Remise n°\u00a01", "Remise n°\u00a02"});
            assertThat(guide.page().locator("table.beside tr.other td"))
                    .containsText(new String[] {"Voir qui manque", "Voir qui manque à l’accueil"});
            assertThat(guide.page().locator(".beside .which").first()).isHidden();
            look(guide.page());
            guide.page().goBack();
            guide.page().check("[id='protects.yes']");
            guide.page().click("button[value=validate]");
            assertThat(guide.page().locator(".sent")).containsText("Validée");
            page.reload();
            assertThat(page.locator("#sheet-PLAN")).containsText("Validée");
            assertThat(page.locator("#amendments")).isVisible();
            look(page);
            // What was refused on purpose is no complaint.
            assertThat(Stream.of(phone, guide).flatMap(each -> each.complaints().stream()))
                    .filteredOn(each -> !each.contains("status of 400"))
                    .isEmpty();
        }
    }

    @Test
    void who_objects_or_agrees_after_the_sheet_came_back_is_told_and_loses_nothing() {
        Caller manager = new Caller(SERVER).register();
        SomeOrganisation home = new SomeOrganisation(SERVER, manager, "Maison des raisons").withProject();
        Caller member = home.person("member");
        List<Caller> others = home.more(2);
        String place = "/projectwork/project?id=" + home.ids().get("project");
        String sheet = member.found(place, "/worksheet/sheet\\?id(?:=|&#61;)([0-9a-f-]{36})");
        PLAN.forEach((key, text) ->
                assertThat(write(member, sheet, key, "0", text)).as(key).isEqualTo(200));
        String form = "/projectwork/hand-in?id=" + home.ids().get("project") + "&sheet=PLAN";
        member.form(form, "do=hand-in&safe=yes&named=" + home.ids().get("person"));
        try (Walker phone = new Walker(SERVER, 360, Language.FR, true);
                Walker other = new Walker(SERVER, 360, Language.FR, true)) {
            become(phone, others.get(0));
            become(other, others.get(1));
            phone.goTo(place);
            other.goTo(place);
            member.form(place, "do=object.PLAN&seen=1&reason=Pas+encore+relu");
            phone.page().fill("#reason", "L’objectif manque");
            phone.page().click("button[value='object.PLAN']");
            assertThat(phone.page().locator("#told")).containsText("déjà revenue à l’équipe");
            assertThat(phone.page().locator("#sheet-PLAN")).containsText("Pas encore relu");
            assertThat(phone.page().locator("#sheet-PLAN")).containsText("L’objectif manque");
            look(phone.page());
            other.page().click("button[value='agree.PLAN']");
            assertThat(other.page().locator("#told")).containsText("n’attend plus de réponse");
            assertThat(other.page().locator("#next")).isVisible();
            look(other.page());
            member.form(form, "do=hand-in&safe=yes&named=" + home.ids().get("person"));
            phone.goTo(place);
            member.form(place, "do=object.PLAN&seen=2&reason=Encore");
            member.form(form, "do=hand-in&safe=yes&named=" + home.ids().get("person"));
            member.form(place, "do=object.PLAN&seen=3&reason=Toujours");
            phone.page().fill("#reason", "Écrit sur la deuxième");
            phone.page().click("button[value='object.PLAN']");
            assertThat(phone.page().locator("#errors")).containsText("remise une nouvelle fois");
            assertThat(phone.page().locator("#reason")).hasValue("Écrit sur la deuxième");
            look(phone.page());
            phone.page().click("button[value='object.PLAN']");
            assertThat(phone.page().locator("#told")).isVisible();
            assertThat(phone.page().locator("#sheet-PLAN")).containsText("Écrit sur la deuxième");
            assertThat(Stream.of(phone, other).flatMap(each -> each.complaints().stream()))
                    .filteredOn(each -> !each.contains("status of 400"))
                    .isEmpty();
        }
    }
}
