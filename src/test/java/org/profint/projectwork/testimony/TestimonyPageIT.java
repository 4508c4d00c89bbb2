package org.profint.projectwork.testimony;

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
import org.profint.house.Chromium;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.SomeOrganisation;
import org.profint.house.Walker;

/** A team on a phone tells of its project; it goes the whole way to everybody, and away with one consent. */
class TestimonyPageIT {

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
    private static final Map<String, String> FOLLOW_UP = Map.of(
            "wt2-actions.a1.wt2-actions-done", "Un carnet tenu six semaines",
            "wt2-learned", "Le carnet se tient à deux",
            "wt2-learned-points.p1.wt2-learned-points-text", "Deux voix, moins d’oublis",
            "wt2-adoption", "Le carnet reste");

    private static String form(Caller caller, String path, String form) {
        var answer = caller.send("POST", path, form, Map.of("Content-Type", "application/x-www-form-urlencoded"));
        assertThat(answer.statusCode()).as(path + " " + form).isEqualTo(302);
        return answer.headers().firstValue("Location").orElse("");
    }

    private static void fill(Caller caller, String sheet, Map<String, String> fields) {
        fields.forEach((key, text) -> assertThat(caller.send(
                                "PUT",
                                "/api/worksheets/" + sheet + "/fields/" + key,
                                "{\"text\":\"" + text + "\"}",
                                Map.of("Op-Id", Ids.next(), "If-Match", "\"0\""))
                        .statusCode())
                .as(key)
                .isEqualTo(200));
    }

    private static String id(String place) {
        return place.replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
    }

    /** Plan and follow-up are handed in and validated. */
    private static void project(SomeOrganisation home, Caller manager) {
        Caller member = home.person("member");
        String place = "?run=" + home.ids().get("run") + "&team=" + home.ids().get("team");
        form(manager, "/learning/run" + place, "do=name&facilitator=" + manager.email());
        String project = id(form(member, "/projectwork/begin" + place, "do=begin"));
        String page = member.get("/projectwork/project?id=" + project).body().replace("&#61;", "=");
        fill(member, page.replaceFirst("(?s).*?/worksheet/sheet\\?id=([0-9a-f-]{36}).*", "$1"), PLAN);
        decided(member, manager, project, "PLAN", home.ids().get("person"));
        fill(member, id(form(member, "/projectwork/project?id=" + project, "do=follow-up")), FOLLOW_UP);
        decided(member, manager, project, "FOLLOW_UP", home.ids().get("person"));
    }

    private static void decided(Caller member, Caller guide, String project, String sheet, String person) {
        String of = "?id=" + project + "&sheet=" + sheet;
        form(member, "/projectwork/hand-in" + of, "do=hand-in&safe=yes&named=" + person);
        form(guide, "/projectwork/review" + of, "do=validate&protects=yes&seen=1");
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
    private static void look(Page page, String name) {
        Chromium.picture(page, "projectwork-" + name);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(name)
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name)
                .isEqualTo(0);
    }

    private static void tickAll(Page page) {
        for (Check each : Check.values()) {
            page.check("[id='check." + each + "']");
        }
    }

    @Test
    void a_team_on_a_phone_tells_of_its_project_until_one_consent_is_taken_back() {
        Caller manager = new Caller(SERVER).register();
        SomeOrganisation home = new SomeOrganisation(SERVER, manager, "Maison du récit");
        project(home, manager);
        try (Walker phone = new Walker(SERVER, 360, Language.FR, true);
                Walker guide = new Walker(SERVER, 1280, Language.FR, true);
                Walker admin = new Walker(SERVER, 1280, Language.FR, true);
                Walker reader = new Walker(SERVER, 360, Language.FR, true)) {
            become(phone, home.person("member"));
            become(guide, manager);
            become(admin, home.person("admin"));
            reader.goTo("/?lang=fr&content=fr");
            Page page = phone.page();

            phone.goTo("/projectwork/testimonies");
            look(page, "testimonies-360");
            page.click("button[value=compose]");
            page.waitForURL("**/projectwork/testimony-desk?id=*");
            String desk = phone.place().replaceFirst("#.*", "");
            look(page, "testimony-desk-360");
            assertThat(page.locator("article.paragraph").first().locator(".origin"))
                    .containsText("WT1 · Diagnostic");
            assertThat(page.locator("#text .help").first()).isVisible();

            var learned = page.locator("article.paragraph", new Page.LocatorOptions().setHasText("WT2"))
                    .filter(new com.microsoft.playwright.Locator.FilterOptions()
                            .setHas(page.locator(
                                    "textarea", new Page.LocatorOptions().setHasText("Le carnet se tient"))));
            learned.locator("textarea").fill("Le carnet se tient à deux. Appeler le 06 12 34 56 78.");
            learned.locator("textarea").blur();
            assertThat(learned.locator(".identifying q")).containsText("06 12 34 56 78");
            learned.locator("textarea").fill("Le carnet se tient à deux, toujours.");
            learned.locator("textarea").blur();
            assertThat(learned.locator(".identifying")).hasCount(0);
            learned.locator("button[value^='write.']").click();
            page.waitForURL("**done=yes**");
            look(page, "testimony-desk-saved-360");

            page.click("#pass button[value=pass]");
            assertThat(page.locator("#checks-error")).isVisible();
            look(page, "testimony-desk-refused-360");
            tickAll(page);
            page.click("#pass button[value=pass]");
            assertThat(page.locator("#way .lead")).containsText("Chez l’animation");
            assertThat(page.locator("#text textarea")).hasCount(0);

            guide.goTo(desk);
            tickAll(guide.page());
            guide.page().click("#pass button[value=pass]");
            guide.goTo(desk);
            look(guide.page(), "testimony-desk-consents");
            // Enter in a reason refuses, and never agrees.
            assertThat(guide.page().locator("form:has(input[name^='why-']) button"))
                    .hasAttribute("value", java.util.regex.Pattern.compile("no\\..*"));
            guide.page().click("#named button[value^='yes.']");
            admin.goTo(desk);
            tickAll(admin.page());
            look(admin.page(), "testimony-desk-publisher");
            admin.page().click("#pass button[value=publish]");

            String story = desk.replace("testimony-desk", "testimony");
            String door = "/api/testimonies/" + desk.replaceFirst(".*id=", "");
            assertThat(new Caller(SERVER).get(door).statusCode()).isEqualTo(200);
            reader.goTo(story);
            assertThat(reader.page().locator("article")).containsText("Le carnet se tient à deux, toujours.");
            assertThat(reader.page().locator("article")).containsText("Maison du récit");
            look(reader.page(), "testimony-360");
            reader.goTo("/catalogue/library");
            assertThat(reader.page().locator("#testimonies a[href='" + story + "']"))
                    .isVisible();

            phone.goTo(story);
            page.selectOption("#target", "model");
            page.fill("#proposal", "Dire que le carnet se tient à deux.");
            page.click("button[value=propose]");
            assertThat(page.locator("#proposals")).containsText("Réponse attendue");
            look(page, "testimony-proposal-360");
            admin.goTo("/projectwork/testimony-proposals");
            look(admin.page(), "testimony-proposals");
            var waiting = admin.page()
                    .locator(
                            "section.panel",
                            new Page.LocatorOptions().setHasText("Dire que le carnet se tient à deux."));
            waiting.first().locator("button[value^='accept.']").click();
            page.reload();
            assertThat(page.locator("#proposals")).containsText("Retenue le");

            guide.goTo(desk);
            guide.page().click("#named button[value^='no.']");
            reader.goTo("/catalogue/library");
            assertThat(reader.page().locator("a[href='" + story + "']")).hasCount(0);
            isGone(story, door);
            reader.goTo(story);
            assertThat(reader.page().locator("h1")).hasText("Texte retiré");
            look(reader.page(), "testimony-gone-360");
            reader.page().click("main a[href='/catalogue/library']");
            reader.page().waitForURL("**/catalogue/library");
            phone.goTo(desk);
            assertThat(page.locator("#way .lead")).containsText("Retiré");
            look(page, "testimony-desk-withdrawn-360");
            // What was not ticked was answered as a mistake, once, on purpose; so was what is gone.
            assertThat(List.of(phone, guide, admin, reader))
                    .flatExtracting(Walker::complaints)
                    .filteredOn(each -> !each.contains("400 (Bad Request)") && !each.contains("410 (Gone)"))
                    .isEmpty();
        }
    }

    @Test
    void a_published_testimony_costs_everybody_at_most_4_statements() {
        Caller manager = new Caller(SERVER).register();
        SomeOrganisation home = new SomeOrganisation(SERVER, manager, "Maison du compte");
        project(home, manager);
        Caller member = home.person("member");
        String list = member.get("/projectwork/testimonies").body().replace("&#61;", "=");
        String project = list.replaceFirst("(?s).*name=\"project\" value=\"([0-9a-f-]{36})\".*", "$1");
        String desk = form(member, "/projectwork/testimonies", "do=compose&project=" + project);
        String ticked = Stream.of(Check.values()).map(each -> "&check=" + each).reduce("", String::concat);
        String path = "/projectwork/testimony-desk?id=" + id(desk);
        form(member, path, "do=pass&version=" + version(member, path) + ticked);
        form(manager, path, "do=pass&version=" + version(manager, path) + ticked);
        String consent = manager.get(path).body().replaceFirst("(?s).*value=\"yes\\.([0-9a-f-]{36})\".*", "$1");
        form(manager, path, "do=yes." + consent + "&version=" + version(manager, path));
        Caller admin = home.person("admin");
        form(admin, path, "do=publish&version=" + version(admin, path) + ticked);
        Caller nobody = new Caller(SERVER);
        String story = "/projectwork/testimony?id=" + id(desk);
        assertThat(nobody.get(story).statusCode()).isEqualTo(200);
        long before = SERVER.statements();
        nobody.get(story);
        assertThat(SERVER.statements() - before).isLessThanOrEqualTo(4);
        before = SERVER.statements();
        member.get(path);
        assertThat(SERVER.statements() - before).isLessThanOrEqualTo(12);
        form(member, path, "do=withdraw&reason=Fini");
        assertThat(nobody.get(story).statusCode()).isEqualTo(410);
    }

    /** Says that it is gone and nothing of what it was; what never was is not there. */
    private static void isGone(String story, String door) {
        for (String each : List.of(story, door)) {
            var answer = new Caller(SERVER).get(each);
            assertThat(answer.statusCode()).as(each).isEqualTo(410);
            assertThat(answer.headers().firstValue("Cache-Control")).as(each).hasValue("no-store");
            assertThat(answer.body()).doesNotContain("carnet", "Carte des partenaires", "Maison du récit", "Equipe");
            String never = each.replaceFirst("[0-9a-f-]{36}", Ids.next());
            assertThat(new Caller(SERVER).get(never).statusCode()).as(never).isEqualTo(404);
        }
    }

    private static String version(Caller caller, String path) {
        return caller.get(path).body().replaceFirst("(?s).*name=\"version\" value=\"([0-9]+)\".*", "$1");
    }
}
