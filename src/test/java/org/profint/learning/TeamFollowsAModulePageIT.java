package org.profint.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/**
 * An organisation comes in, its manager enrols a team of five with a colleague of another organisation, they follow
 * Networks together, one leaves, one comes late, and every number on every page is right.
 */
class TeamFollowsAModulePageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    /** Steps of the team, in the order of the module. */
    private static final List<String> OF_THE_TEAM =
            List.of("net-discussion", "net-version", "net-mapping", "net-project", "net-trial", "net-followup");

    private static final List<String> OF_EACH =
            List.of("net-frame", "net-case", "net-partners", "net-functioning", "net-lasting", "net-sharing");

    private final String mark = Ids.next().substring(24);

    private static Walker walker(Language language, int width) {
        return new Walker(SERVER, width, language, true);
    }

    @ParameterizedTest
    @CsvSource({"FR, 1280", "EN, 360"})
    void a_team_of_two_organisations_follows_networks_and_every_number_is_right(Language language, int width) {
        try (Walker manager = walker(language, width);
                Walker partner = walker(language, width);
                Walker ada = walker(language, width);
                Walker bo = walker(language, width);
                Walker cleo = walker(language, width);
                Walker guest = walker(language, width);
                Walker late = walker(language, width)) {
            String home = opened(manager, "Maison " + mark);
            String other = opened(partner, "Atelier " + mark);
            enrols(manager, home, "Équipe " + mark, "ada", "bo", "cleo");
            enrols(partner, other, "", "guest");
            accepts(ada, "ada");
            accepts(bo, "bo");
            accepts(cleo, "cleo");
            accepts(guest, "guest");
            String team = teamOf(manager, home);
            lendsTheGuest(manager, partner, team);
            managerJoins(manager, team);
            String run = putsOnNetworks(manager, team);
            figures(manager, team, run, 5, 0);
            everybodyDoes(List.of(ada, bo, cleo, guest), "net-frame");
            delivers(ada, "net-discussion", 5);
            figures(manager, team, run, 5, 1);
            leaves(bo);
            figures(manager, team, run, 4, 1);
            enrols(manager, home, "Équipe " + mark, "late");
            accepts(late, "late");
            figures(manager, team, run, 5, 1);
            isNotAskedForWhatWasDoneBefore(late);
            keepsWhatWasDone(bo);
            OF_THE_TEAM.stream().skip(1).forEach(step -> delivers(ada, step, 5));
            figures(manager, team, run, 5, 6);
            OF_EACH.stream().skip(1).forEach(step -> completes(ada, step));
            isComplete(ada);
            seesOnlyProgress(manager, team, run);
            for (Walker each : List.of(manager, partner, ada, bo, cleo, guest, late)) {
                assertThat(each.complaints()).isEmpty();
            }
        }
    }

    private static String opened(Walker manager, String name) {
        manager.register().goTo("/organisation/register");
        manager.page().fill("#name", name);
        manager.page().selectOption("#kind", "SOCIAL");
        manager.page().selectOption("#country", "FR");
        manager.press("organisation.register.do");
        manager.isAt("/organisation/mine?registered=1");
        String mine = new Caller(SERVER)
                .signIn(manager.email(), Walker.PASSWORD)
                .get("/api/organisations")
                .body();
        Matcher id = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"").matcher(mine);
        assertThat(id.find()).isTrue();
        new Caller(SERVER)
                .signIn("admin@demo.example", "quatre couleurs quinze idees")
                .send("PUT", "/api/organisations/" + id.group(1) + "/confirmation", null, Map.of());
        manager.guard();
        return id.group(1);
    }

    private String address(String name) {
        return name + "." + mark + "@test.example";
    }

    private void enrols(Walker manager, String organisation, String team, String... names) {
        manager.goTo("/organisation/enrol?id=" + organisation);
        StringBuilder list = new StringBuilder();
        for (String name : names) {
            list.append(name).append(" <").append(address(name)).append(">\n");
        }
        manager.page().fill("#list", list.toString());
        manager.page().fill("#team", team);
        manager.press("organisation.enrol.look");
        manager.page().locator("main button[value=confirm]").first().click();
        manager.sees(manager.text("organisation.enrol.done", names.length));
    }

    /** From the letter in the outbox to the first page behind it. */
    private void accepts(Walker person, String name) {
        person.goTo("/mail/outbox?address=" + address(name));
        person.page()
                .locator(".letter a[href*='/organisation/invitation']")
                .first()
                .click();
        person.page().fill("#name", name);
        person.page().fill("#password", Walker.PASSWORD);
        person.page().check("#charter");
        person.press("organisation.invitation.accept");
        person.page().waitForURL("**/learning/**");
    }

    private static String teamOf(Walker manager, String organisation) {
        manager.goTo("/organisation/mine").follow("house.menu.management");
        manager.follow("management.teams");
        String link = manager.page().locator("tbody a[href*='team=']").first().getAttribute("href");
        assertThat(link).contains(organisation);
        return link.replaceAll(".*team=([0-9a-f-]{36}).*", "$1");
    }

    private void lendsTheGuest(Walker manager, Walker partner, String team) {
        manager.goTo("/organisation/team?id=" + team);
        manager.page().selectOption("#organisation", new SelectOption().setLabel("Atelier " + mark));
        manager.press("organisation.team.ask");
        partner.goTo("/organisation/team?id=" + team).press("organisation.team.yes");
        adds(partner, "guest");
    }

    private void managerJoins(Walker manager, String team) {
        manager.goTo("/organisation/team?id=" + team);
        adds(manager, "Alex");
    }

    private static void adds(Walker manager, String name) {
        String option = manager.page()
                .locator("#who option", new Page.LocatorOptions().setHasText(name))
                .first()
                .getAttribute("value");
        manager.page().selectOption("#who", option);
        manager.press("organisation.team.add.do");
        assertThat(manager.page().locator("ul.people")).containsText(name);
    }

    private static String putsOnNetworks(Walker manager, String team) {
        manager.goTo("/learning/run?team=" + team);
        manager.page().selectOption("#module", "networks");
        manager.press("learning.run.open");
        manager.page().waitForURL("**/learning/team?**");
        String link = manager.page()
                .locator("a[href*='/learning/team-progress?team=']")
                .last()
                .getAttribute("href");
        return link.replaceAll(".*run=([0-9a-f-]{36}).*", "$1");
    }

    /** What the page of the team, its list behind and the program's door all say. */
    private static void figures(Walker manager, String team, String run, int people, int delivered) {
        manager.goTo("/learning/team?id=" + team + "&run=" + run);
        assertThat(manager.page().locator("#people h2")).hasText(manager.text("learning.team.people", people));
        assertThat(manager.page().locator("#delivered")).hasText(manager.text("learning.progress.done", delivered));
        assertThat(manager.page().locator("#delivered + ol > li")).hasCount(delivered);
        assertThat(manager.page().locator("#to-deliver + ol > li")).hasCount(OF_THE_TEAM.size() - delivered);
    }

    private static void everybodyDoes(List<Walker> people, String step) {
        people.forEach(each -> completes(each, step));
    }

    private static void completes(Walker person, String step) {
        person.goTo("/learning/step?id=" + step);
        person.page().locator("button[value=complete]").click();
        person.page().waitForURL(url -> !url.endsWith("id=" + step));
    }

    private static void delivers(Walker person, String step, int present) {
        person.goTo("/learning/step?id=" + step);
        assertThat(person.page().locator("#parts input")).hasCount(present);
        person.press("learning.team.deliver");
        assertThat(person.page().locator("#team .done")).isVisible();
    }

    private static void leaves(Walker person) {
        person.goTo("/organisation/mine").follow("organisation.leave.organisation");
        person.press("organisation.leave.organisation");
        person.isAt("/organisation/mine");
    }

    private static void isNotAskedForWhatWasDoneBefore(Walker late) {
        late.goTo("/learning/progress?module=networks");
        assertThat(late.page().locator("#open")).hasText(late.text("learning.progress.open", 11));
        assertThat(late.page().locator("#done")).hasText(late.text("learning.progress.done", 0));
        assertThat(late.page().locator("#before + p + ol a[href$='id=net-discussion']"))
                .isVisible();
    }

    /** The frame, and the discussion that they had a part in. */
    private static void keepsWhatWasDone(Walker former) {
        former.goTo("/learning/progress?module=networks");
        assertThat(former.page().locator("#done")).hasText(former.text("learning.progress.done", 2));
        assertThat(former.page().locator("#done + ol a[href$='id=net-discussion']"))
                .isVisible();
    }

    private static void isComplete(Walker person) {
        person.goTo("/learning/progress?module=networks");
        assertThat(person.page().locator("#done")).hasText(person.text("learning.progress.done", 12));
        assertThat(person.page().locator("#open")).hasText(person.text("learning.progress.open", 0));
    }

    /** What a manager sees is who did what; a text of a learner is nowhere. */
    private static void seesOnlyProgress(Walker manager, String team, String run) {
        manager.goTo("/learning/team-progress?team=" + team + "&run=" + run);
        // The team, its files (this manager is in the team), and six people.
        assertThat(manager.page().locator("tbody tr")).hasCount(8);
        assertThat(manager.page().locator("textarea")).hasCount(0);
        manager.goTo("/management/index");
        assertThat(manager.page().locator("h1")).isVisible();
    }
}
