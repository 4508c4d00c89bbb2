package org.profint.projectwork;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Seen;
import org.profint.house.SomeRun;
import org.profint.house.Walker;
import org.profint.paper.Verified;
import org.profint.recognition.Verifier;

/**
 * A team of four, one who comes late and who facilitates: from the case to a testimony, over two months. The clock is moved
 * by starting the server again, further on in time.
 */
class FromCaseToTestimonyPageIT {

    private static final Duration LATER = Duration.ofDays(63);
    private static final String ACTIONS = "wt1-actions.";

    /** The labels of the source, word for word (tables D.1 and D.2), in their order. */
    private static final List<String> WT1 = List.of(
            "PRÉSENTATION GÉNÉRALE DE L'OUTIL",
            "Nom de l'outil",
            "Objectif de l'outil",
            "POSITIONNEMENT DE L'OUTIL DANS LE CONTEXTE DE L'ORGANISATION",
            "Diagnostic/constats concernant 1) les problématiques organisationnelles et"
                    + " 2) les domaines de professionnalisation visés par l'outil",
            "Points de progrès visés par l'expérimentation",
            "Objectifs formalisés de l'expérimentation (quels résultats visons nous?) avec indicateurs si possible",
            "Acteurs internes visés",
            "Acteurs externes visés",
            "Activité/phase du dispositif visée",
            "LES ÉTAPES DE L'EXPERIMENTATION",
            "Description",
            "Acteurs impliqués",
            "Dates",
            "Action 1",
            "Action 2");

    private static final List<String> WT2 = List.of(
            "LE PROCESSUS D'EXPÉRIMENTATION",
            "Qu'avons-nous fait?",
            "Difficultés, problèmes, questions",
            "Résultats/succès",
            "Action 1",
            "Action 2",
            "Action 3",
            "ÉVALUATION ET PERSPECTIVES",
            "Qu'est-ce que l'organisation et l'équipe ont appris? (Faire le lien avec les points de progrès et"
                    + " les objectifs fixés lors de la phase de planification)",
            "Quels ont été les impacts identifiables sur les acteurs externes impliqués/concernés ?",
            "Quels ont été les impacts identifiables sur les bénéficiaires ?",
            "Quelles perspectives pour l'adoption de l'outil dans l'organisation ?");

    /** What the team writes into WT1; its purpose came with the idea. */
    private static final Map<String, String> PLAN = words(
            "wt1-name", "La carte des partenaires, version de la maison",
            "wt1-diagnosis-2", "Travailler en réseau",
            "wt1-progress.p1", "1",
            "wt1-progress.p1.wt1-progress-point", "Appeler à deux",
            "wt1-objectives.o1", "1",
            "wt1-objectives.o1.wt1-objectives-objective", "Moins d’appels perdus",
            "wt1-objectives.o1.wt1-objectives-indicator", "Appels perdus",
            "wt1-objectives.o1.wt1-objectives-target", "3",
            "wt1-internal.i1", "1",
            "wt1-internal.i1.wt1-internal-function", "Accueil",
            "wt1-external.e1", "1",
            "wt1-external.e1.wt1-external-function", "Agence",
            "wt1-external.e1.wt1-external-organisation", "Le partenaire du quartier",
            "wt1-phase", "Entrée dans le parcours",
            "wt1-actions.a1", "1",
            "wt1-actions.a1.wt1-actions-description", "Tenir un carnet commun",
            "wt1-actions.a1.wt1-actions-actors", "Accueil",
            "wt1-actions.a1.wt1-actions-dates", "en mai",
            "wt1-actions.a2", "2",
            "wt1-actions.a2.wt1-actions-description", "Appeler chaque partenaire",
            "wt1-actions.a2.wt1-actions-actors", "Toute l’équipe");

    private static final Map<String, String> FOLLOW_UP = words(
            "wt2-actions.a1.wt2-actions-done", "Un carnet tenu six semaines",
            "wt2-actions.a1.wt2-actions-difficulties", "Qui le tient en août ?",
            "wt2-actions.a1.wt2-actions-results", "Dix appels rendus",
            "wt2-actions.a2.wt2-actions-done", "Quinze appels à deux",
            "wt2-actions.a3.wt2-actions-done", "Une visite avec le groupe",
            "wt2-learned", "Le carnet se tient à deux",
            "wt2-external", "Deux agences rappellent",
            "wt2-beneficiaries", "Le groupe attend moins",
            "wt2-adoption", "Le carnet reste");

    private final String mark = Ids.next().substring(28);
    private final CampusServer server = fresh().start();
    private final Caller guide = new Caller(server).register("Gaëlle");
    private final SomeRun run = new SomeRun(server, guide, "Maison " + mark);
    private final Caller anna = new Caller(server).register("Anna");
    private final Caller bruno = new Caller(server).register("Bruno");
    private final Caller chloe = new Caller(server).register("Chloé");
    private final Caller dario = new Caller(server).register("Dario");
    private final Caller late = new Caller(server).register("Emil");
    private String project;
    private String plan;
    private String followUp;

    private static Map<String, String> words(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            words.put(pairs[at], pairs[at + 1]);
        }
        return words;
    }

    /** With data of this time alone: those of the last run are two months ahead. */
    private static CampusServer fresh() {
        Path home = Path.of("target", "it-" + System.getProperty("it.database.name", "derby"), "story");
        try (Stream<Path> old = Files.exists(home) ? Files.walk(home) : Stream.empty()) {
            old.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return new CampusServer("story").with("JVM_ARGS", "");
    }

    private Walker walker(Caller person, int width) {
        return new Walker(server, width, Language.FR, true).as(person);
    }

    private static String id(Caller person) {
        return person.found("/api/accounts/me", "\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
    }

    private static void looks(Walker walker, String name) {
        assertThat(Seen.wrong(walker.page(), name)).isEmpty();
    }

    private static void write(Caller caller, String sheet, String key, String version, String text) {
        int status = caller.send(
                        "PUT",
                        "/api/worksheets/" + sheet + "/fields/" + key,
                        "{\"text\":\"" + text + "\"}",
                        Map.of("Op-Id", Ids.next(), "If-Match", "\"" + version + "\""))
                .statusCode();
        assertThat(status).as(key).isEqualTo(200);
    }

    private void delivered(String step, Caller... parts) {
        String named = Stream.of(parts)
                .map(each -> "\"" + id(each) + "\"")
                .reduce((left, right) -> left + "," + right)
                .orElse("");
        String path = "/api/learning/teams/" + run.team() + "/runs/" + run.id() + "/steps/" + step;
        assertThat(anna.send("PUT", path, "{\"parts\":[" + named + "]}", Map.of())
                        .statusCode())
                .as(step)
                .isEqualTo(204);
    }

    private String projectPage() {
        return "/projectwork/project?id=" + project;
    }

    @Test
    void a_team_goes_from_the_case_to_a_testimony_until_one_consent_is_taken_back() throws Exception {
        try (server) {
            run.joinedBy(List.of(anna, bruno, chloe, dario));
            try (Walker phone = walker(anna, 360);
                    Walker desk = walker(guide, 1280);
                    Walker leaver = walker(bruno, 360);
                    Walker newcomer = walker(late, 360)) {
                readTheCase(phone);
                adaptTheTool(desk);
                writeIdeas(phone);
                chooseAnIdea(desk);
                beginThePlan(phone);
                fillThePlan(phone);
                handInThePlan(phone);
                returnIt(desk);
                handInAgain(phone);
                validate(desk, SheetKind.PLAN);
                holdsAll(anna, plan, WT1, PLAN);
                leave(leaver);
                run.joinedBy(List.of(late));
                addWhatWasNotPlanned(phone);
                followUp(phone);
                validate(desk, SheetKind.FOLLOW_UP);
                holdsAll(anna, followUp, WT2, FOLLOW_UP);
                creditIsRight(desk, leaver, newcomer);
                goThroughTheRooms(phone);
                goThroughTheRooms(desk);
                badges(phone, leaver, newcomer);
                assertThat(Stream.of(phone, desk, leaver, newcomer).flatMap(each -> each.complaints().stream()))
                        .filteredOn(each -> !each.contains("status of 400"))
                        .isEmpty();
            }
            server.close();
            server.with("PROFINT_DEMO_AHEAD", LATER.toString()).start();
            twoMonthsLater();
        }
    }

    private void readTheCase(Walker phone) {
        phone.goTo("/learning/my-modules").follow("learning.mine.team-page");
        phone.page().locator("a[href$='/learning/step?id=net-case']").first().click();
        assertThat(phone.page().locator("#case-parts")).isVisible();
        looks(phone, "case");
        phone.page().locator("button[value=complete]").click();
        phone.page().waitForURL(url -> !url.endsWith("id=net-case"));
        phone.goTo("/learning/step?id=net-discussion").press("learning.team.deliver");
        assertThat(phone.page().locator("#team .done")).isVisible();
    }

    private void adaptTheTool(Walker desk) {
        Page page = desk.page();
        desk.goTo("/catalogue/tool?id=partner-mapping-b").follow("worksheet.versions.link");
        desk.press("worksheet.versions.adapt");
        page.waitForURL("**/worksheet/adapt?id=*");
        Locator hard = page.locator(".adapted:has(#pb-1-hard)");
        hard.locator("summary").first().click();
        hard.locator("[name=kind]").first().selectOption("choice");
        hard.locator("[name=lines]").fill("Les mots\nLe temps");
        hard.locator("[value=question-save]").click();
        assertThat(page.locator("#changes")).containsText("Les mots · Le temps");
        page.fill("#adapted-by", "La maison");
        page.fill("#reason", "Notre public change souvent.");
        page.fill("#best-suited", "Un projet nouveau.");
        desk.press("worksheet.adapt.publish");
        desk.sees(desk.text("worksheet.adapt.fixed"));
    }

    private static Locator idea(Walker walker, String words) {
        return walker.page()
                .locator("#ideas article", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private void writeIdeas(Walker phone) {
        Page page = phone.page();
        phone.goTo("/learning/my-modules").follow("learning.mine.team-page");
        page.click(".ideas-link a");
        for (String each : List.of("Une carte au mur", "Un carnet commun, tenu à deux")) {
            page.fill("#add #text", each);
            page.click("#add button[value=add]");
            assertThat(idea(phone, each)).isVisible();
        }
        looks(phone, "ideas");
    }

    private void chooseAnIdea(Walker desk) {
        desk.goTo("/learning/team?id=" + run.team() + "&run=" + run.id());
        desk.page().click(".ideas-link a");
        Locator chosen = idea(desk, "carnet commun");
        chosen.locator("details.about > summary").click();
        chosen.locator("textarea[name=reason]").fill("Il tient sans nous");
        chosen.locator("button[value^='choose.']").click();
        assertThat(desk.page().locator("#chosen")).containsText("Il tient sans nous");
    }

    private void beginThePlan(Walker phone) {
        Page page = phone.page();
        phone.goTo("/learning/my-modules").follow("learning.mine.team-page");
        page.click(".ideas-link a");
        phone.follow("discussion.ideas.project");
        phone.press("projectwork.start.do");
        page.waitForURL("**/worksheet/sheet?id=**");
        plan = page.url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
        assertThat(page.locator("[name='f.wt1-purpose']")).hasValue("Un carnet commun, tenu à deux");
    }

    /** On a small screen the questions come one after the other. */
    private static void types(Page page, String key, String text) {
        Locator field = page.locator("[name='f." + key + "']");
        assertThat(page.locator("#pager")).isVisible();
        while (!field.isVisible()) {
            page.locator("#pager button").last().click();
        }
        field.fill(text);
        field.blur();
        assertThat(page.locator("#save-state")).hasAttribute("data-state", "saved");
    }

    private void fillThePlan(Walker phone) {
        Page page = phone.page();
        types(page, "wt1-diagnosis-1", "Douze appels un mardi");
        PLAN.forEach((key, text) -> write(anna, plan, key, "0", text));
        page.locator("a[href^='/projectwork/project?id=']").first().click();
        page.waitForURL("**/projectwork/project?id=*");
        project = page.url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
        looks(phone, "project");
    }

    private void handInThePlan(Walker phone) {
        phone.page().click("#sheet-PLAN a[href*='hand-in']");
        handIn(phone, SheetKind.PLAN, List.of(anna, bruno, chloe, dario));
    }

    private void handIn(Walker phone, SheetKind kind, List<Caller> people) {
        Page page = phone.page();
        people.forEach(each -> page.check("#named-" + id(each)));
        page.check("#safe");
        page.click("button[value=hand-in]");
        assertThat(page.locator("#sheet-" + kind)).containsText(phone.text("projectwork.stage.HANDED_IN"));
        people.stream().skip(1).forEach(each -> agree(each, kind));
    }

    /** To what is read there: the form names it. */
    private void agree(Caller caller, SheetKind kind) {
        String page = caller.get(projectPage()).body().replace("&#61;", "=");
        String seen = page.replaceFirst("(?s).*id=\"sheet-" + kind + "\".*?name=\"seen\" value=\"([0-9]+)\".*", "$1");
        caller.form(projectPage(), "do=agree." + kind + "&seen=" + seen);
    }

    private void returnIt(Walker desk) {
        desk.goTo("/facilitation/desk").page().click("#reviews a");
        Page page = desk.page();
        page.locator("#queue a[href*='" + project + "']").click();
        looks(desk, "review");
        page.locator("details:has([name='c.wt1-purpose']) > summary").click();
        page.fill("textarea[name='c.wt1-purpose']", "Pour qui ?");
        page.check("[id='level.r1.started']");
        page.click("button[value=return]");
        assertThat(page.locator(".sent")).containsText("Commencé");
    }

    private void handInAgain(Walker phone) {
        Page page = phone.page();
        phone.goTo(projectPage());
        assertThat(page.locator("#next")).containsText("revenue avec des commentaires");
        page.click("#sheet-PLAN a[href*='/projectwork/review']");
        assertThat(page.locator("#fields")).containsText("Pour qui ?");
        page.goBack();
        page.locator("#sheet-PLAN a[href^='/worksheet/sheet']").click();
        types(page, "wt1-purpose", "Un carnet commun, tenu à deux, pour l’accueil");
        page.locator("a[href^='/projectwork/project?id=']").first().click();
        page.click("#sheet-PLAN a[href*='hand-in']");
        handIn(phone, SheetKind.PLAN, List.of(anna, bruno, chloe, dario));
        delivered("net-version", anna, bruno, chloe, dario);
        delivered("net-mapping", anna, bruno, chloe, dario);
        delivered("net-project", anna, bruno, chloe, dario);
    }

    private void validate(Walker desk, SheetKind kind) {
        desk.goTo("/projectwork/queue");
        Page page = desk.page();
        page.locator("#queue a[href*='" + project + "']").click();
        page.check("[id='protects.yes']");
        page.click("button[value=validate]");
        assertThat(page.locator(".sent").first()).containsText(desk.text("projectwork.stage.VALIDATED"));
        assertThat(anna.get(projectPage()).body()).contains("id=\"sheet-" + kind + "\"");
    }

    /** On paper each label of the source and each word of the team; for a spreadsheet and a program each word. */
    private void holdsAll(Caller caller, String sheet, List<String> labels, Map<String, String> words)
            throws IOException {
        String paper = plain(Verified.text(pdf(caller, "/api/worksheets/" + sheet + "/form.pdf")));
        assertThat(labels).filteredOn(each -> !paper.contains(plain(each))).isEmpty();
        for (String file : List.of("answers.csv", "answers.json")) {
            String text =
                    plain(caller.get("/api/worksheets/" + sheet + "/" + file).body());
            assertThat(words.values())
                    .filteredOn(each -> !paper.contains(plain(each)) || !text.contains(plain(each)))
                    .as(file)
                    .isEmpty();
        }
    }

    /** Blanks and the shape of an apostrophe are a matter of print. */
    private static String plain(String text) {
        return Verified.squeezed(text.replace('’', '\''));
    }

    private byte[] pdf(Caller caller, String path) {
        try (Walker reader = walker(caller, 1280)) {
            return reader.device().request().get(server.url(path)).body();
        }
    }

    private void leave(Walker leaver) {
        leaver.goTo("/organisation/mine").follow("organisation.leave.organisation");
        leaver.press("organisation.leave.organisation");
        leaver.isAt("/organisation/mine");
    }

    private void addWhatWasNotPlanned(Walker phone) {
        Page page = phone.page();
        phone.goTo(projectPage());
        page.fill("#why", "Le groupe a proposé une visite");
        page.check("#unplanned");
        page.click("button[value=amend]");
        assertThat(page.locator("button[value=amended]")).isVisible();
        write(anna, plan, ACTIONS + "a3", "0", "3");
        write(anna, plan, ACTIONS + "a3.wt1-actions-description", "0", "Visiter une agence");
        write(anna, plan, ACTIONS + "a3.wt1-actions-actors", "0", "Le groupe");
        page.click("button[value=amended]");
        assertThat(page.locator("#amendments")).containsText("Visiter une agence");
        assertThat(page.locator("#amendments")).containsText(phone.text("projectwork.unplanned"));
        looks(phone, "amended");
    }

    private void followUp(Walker phone) {
        Page page = phone.page();
        page.click("button[value=follow-up]");
        page.waitForURL("**/worksheet/sheet?id=**");
        followUp = page.url().replaceFirst(".*id=([0-9a-f-]{36}).*", "$1");
        assertThat(page.locator("#q-wt2-actions")).containsText("Visiter une agence");
        assertThat(page.locator("#q-wt2-learned")).containsText("Appeler à deux");
        FOLLOW_UP.forEach((key, text) -> write(anna, followUp, key, "0", text));
        phone.goTo(projectPage());
        page.click("#sheet-FOLLOW_UP a[href*='hand-in']");
        assertThat(page.locator("#missing a[href$='#q-wt2-indicators']")).isVisible();
        write(anna, followUp, "wt2-indicators.o1.wt2-indicators-observed", "0", "2");
        page.reload();
        handIn(phone, SheetKind.FOLLOW_UP, List.of(anna, chloe, dario));
        agree(late, SheetKind.FOLLOW_UP);
        delivered("net-trial", anna, chloe, dario, late);
        delivered("net-followup", anna, chloe, dario, late);
    }

    /** Who left keeps it and a copy; who came late has it from the moment when their part is confirmed. */
    private void creditIsRight(Walker desk, Walker leaver, Walker newcomer) {
        isCredited(newcomer, "recognition.open", 0);
        desk.goTo(projectPage());
        Locator credits = desk.page().locator("#credits > ul > li");
        assertThat(credits).hasCount(4);
        assertThat(credits.filter(new Locator.FilterOptions().setHasText("Bruno")))
                .containsText(desk.text("projectwork.credits.left"));
        assertThat(credits.filter(new Locator.FilterOptions().setHasText("Emil")))
                .hasCount(0);
        desk.page().click("#late button[value='confirm." + id(late) + "']");
        assertThat(credits).hasCount(5);
        assertThat(credits.filter(new Locator.FilterOptions().setHasText("Emil")))
                .hasCount(1);
        isCredited(newcomer, "recognition.met", 1);
        leaver.goTo(projectPage());
        assertThat(leaver.page().locator("#rooms")).hasCount(0);
        leaver.page().locator("#sheet-PLAN a[href^='/worksheet/sheet']").click();
        assertThat(leaver.page().locator("main")).containsText("Tenir un carnet commun");
        assertThat(leaver.page().locator("main")).not().containsText("Visiter une agence");
    }

    /** An attestation is on offer from the moment when their part is confirmed. */
    private static void isCredited(Walker newcomer, String how, int offered) {
        newcomer.goTo("/recognition/mine");
        String rule = newcomer.text("recognition.rule.project-credited");
        assertThat(newcomer.page().locator("main li", new Page.LocatorOptions().setHasText(rule)))
                .containsText(newcomer.text(how));
        assertThat(newcomer.page().locator("a[href^='/recognition/new']")).hasCount(offered);
    }

    /** From the page of the project to every page about it and back: no address is typed. */
    private void goThroughTheRooms(Walker walker) {
        Page page = walker.page();
        walker.goTo("/learning/team?id=" + run.team() + "&run=" + run.id());
        page.locator("a[href^='/projectwork/begin']").first().click();
        page.waitForURL("**/projectwork/project?id=*");
        looks(walker, "closed project");
        int rooms = page.locator("#rooms a").count();
        assertThat(rooms).isGreaterThan(4);
        for (int at = 0; at < rooms; at++) {
            page.locator("#rooms a").nth(at).click();
            assertThat(page.locator("#main h1")).isVisible();
            assertThat(page.url()).doesNotContain("/projectwork/project?");
            if (page.url().contains("/projectwork/impact")) {
                page.locator("p.kind a[href^='/projectwork/project?']").click();
            } else {
                page.goBack();
            }
            page.waitForURL("**/projectwork/project?id=*");
        }
        page.locator("#credits a[href='/recognition/mine']").click();
        walker.sees(walker.text("recognition.mine.title"));
    }

    private void badges(Walker... people) throws Exception {
        for (Walker each : people) {
            each.goTo("/recognition/mine").follow("recognition.ask");
            each.page().fill("#name", "Awa T.");
            each.press("recognition.ask.do");
            each.page().waitForURL("**/recognition/verify?id=*");
            String code = each.page().url().replaceFirst(".*id=", "");
            String badge = each.device()
                    .request()
                    .get(server.url("/api/recognition/attestations/" + code + "/badge.json"))
                    .text();
            assertThat(Verifier.check(badge))
                    .isEqualTo("{\"signature\":true,\"notRevoked\":true,\"shape\":true,\"wrong\":[]}");
            assertThat(Verifier.check(badge.replace("Awa", "Ewa"))).doesNotContain("\"signature\":true");
        }
    }

    /** Everybody comes in again: no sign-in lasts that long. */
    private Walker returned(Caller person, int width) {
        Walker walker = new Walker(server, width, Language.FR, true).goTo("/?lang=fr&content=fr");
        walker.goTo("/people/sign-in");
        walker.page().fill("#email", person.email());
        walker.page().fill("#password", Walker.PASSWORD);
        walker.press("people.sign-in.do");
        return walker;
    }

    private void twoMonthsLater() {
        try (Walker phone = returned(anna, 360);
                Walker desk = returned(guide, 1280);
                Walker named = returned(chloe, 360);
                Walker admin = new Walker(server, 1280, Language.FR, true).goTo("/?lang=fr&content=fr");
                Walker reader = new Walker(server, 360, Language.FR, true).goTo("/?lang=fr&content=fr")) {
            phone.page().waitForURL("**/learning/my-modules");
            named.page().waitForURL("**/learning/my-modules");
            desk.page().fill("#code", run.home().code(Instant.now().plus(LATER)));
            desk.press("people.code.do");
            desk.page().waitForURL("**/learning/my-modules");
            admin.goTo("/people/sign-in").page().fill("#email", "admin@demo.example");
            admin.page().fill("#password", "quatre couleurs quinze idees");
            admin.press("people.sign-in.do");
            admin.page().waitForURL("**/learning/my-modules");
            lookAgain(phone);
            String story = tell(phone, desk, named, admin);
            isEverywhere(reader, story);
            takeBack(named, story);
            isNowhere(reader, phone, story);
            assertThat(Stream.of(phone, desk, named, admin, reader).flatMap(each -> each.complaints().stream()))
                    .filteredOn(each -> !each.contains("status of 410"))
                    .isEmpty();
        }
    }

    private void lookAgain(Walker phone) {
        Page page = phone.page();
        phone.follow("learning.mine.team-page");
        page.locator("a[href^='/projectwork/begin']").first().click();
        assertThat(page.locator("#next")).containsText(phone.text("projectwork.next.check"));
        page.fill("#answer", "Le carnet se tient toujours");
        page.click("button[value=check]");
        assertThat(page.locator("#check .words")).hasText("Le carnet se tient toujours");
        looks(phone, "two months later");
    }

    private static void answered(Walker walker) {
        walker.page().waitForURL(url -> url.contains("done=yes") || url.endsWith("/projectwork/testimonies"));
    }

    private static void tickAll(Page page) {
        page.locator("#checks input[type=checkbox]").all().forEach(Locator::check);
    }

    /** Returns the address of the published testimony. */
    private String tell(Walker phone, Walker desk, Walker named, Walker admin) {
        Page page = phone.page();
        page.click("#tell a");
        page.click("button[value=compose]");
        page.waitForURL("**/projectwork/testimony-desk?id=*");
        String place = phone.place().replaceFirst("#.*", "");
        assertThat(page.locator("#text")).containsText("Tenir un carnet commun");
        assertThat(page.locator("#text")).containsText("Le carnet se tient à deux");
        page.locator("#head summary").click();
        page.fill("#title", "Un carnet à deux " + mark);
        page.check("[id='tool.partner-mapping-b']");
        page.check("[id='recommendation.net-1']");
        page.click("button[value=tell]");
        page.waitForURL("**done=yes**");
        page.locator("#named summary").click();
        page.click("button[value='name." + id(new Caller(server).signIn(chloe.email(), Walker.PASSWORD)) + "']");
        assertThat(page.locator("#named li")).hasCount(1);
        assertThat(page.locator("#named li")).containsText("Chloé");
        tickAll(page);
        page.click("#pass button[value=pass]");
        assertThat(page.locator("#way .lead")).containsText(phone.text("projectwork.testimony.station.FACILITATOR"));

        desk.goTo("/projectwork/testimonies").page().click("#going a[href='" + place + "']");
        tickAll(desk.page());
        desk.page().click("#pass button[value=pass]");
        answered(desk);
        for (Walker each : List.of(desk, named)) {
            each.goTo("/projectwork/testimonies").page().click("#going a[href='" + place + "']");
            looks(each, "consent");
            each.page().click("#named button[value^='yes.']");
            answered(each);
        }
        admin.goTo("/projectwork/testimonies").page().click("#going a[href='" + place + "']");
        tickAll(admin.page());
        admin.page().click("#pass button[value=publish]");
        answered(admin);
        return place.replace("testimony-desk", "testimony");
    }

    private List<String> places() {
        return List.of(
                "/catalogue/library",
                "/catalogue/module?id=networks",
                "/catalogue/tool?id=partner-mapping-b",
                "/catalogue/recommendation?id=net-1",
                "/catalogue/search?q=" + URLEncoder.encode("carnet " + mark, StandardCharsets.UTF_8));
    }

    private static Locator link(Walker reader, String story) {
        return reader.page().locator("a[href='" + story + "']");
    }

    private void isEverywhere(Walker reader, String story) {
        for (String each : places()) {
            reader.goTo(each);
            assertThat(link(reader, story).first()).isVisible();
        }
        link(reader, story).first().click();
        assertThat(reader.page().locator("article")).containsText("Le carnet se tient à deux");
        assertThat(reader.page().locator("article")).containsText("Chloé");
        looks(reader, "testimony");
        assertThat(new Caller(server).get("/api/testimonies").body()).contains(mark);
    }

    private void takeBack(Walker named, String story) {
        named.goTo("/projectwork/testimonies")
                .page()
                .click("#going a[href='" + story.replace("testimony", "testimony-desk") + "']");
        named.page().click("#named button[value^='no.']");
        answered(named);
    }

    private void isNowhere(Walker reader, Walker phone, String story) {
        Caller anybody = new Caller(server);
        assertThat(anybody.get(story).statusCode()).isEqualTo(410);
        assertThat(anybody.get("/api/testimonies/" + story.replaceFirst(".*id=", ""))
                        .statusCode())
                .isEqualTo(410);
        assertThat(anybody.get("/api/testimonies").body()).doesNotContain(mark);
        for (String each : places()) {
            reader.goTo(each);
            assertThat(reader.page().locator("h1")).isVisible();
            assertThat(link(reader, story)).hasCount(0);
        }
        phone.goTo(story.replace("testimony", "testimony-desk"));
        assertThat(phone.page().locator("#way .lead")).containsText("Retiré");
    }
}
