package org.profint.organisation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Chromium;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/** An organisation comes in, enrols people and is left again, with and without scripts. */
class OrganisationPageIT {

    private static final CampusServer SERVER = CampusServer.shared();

    /** Registers one, lets the administrator confirm it, and returns its id. */
    private static String opened(Walker manager, String name) {
        manager.register().goTo("/organisation/register");
        manager.press("organisation.register.do");
        manager.sees(manager.text("organisation.register.name-missing"));
        manager.page().fill("#name", name);
        manager.page().selectOption("#kind", "SOCIAL");
        manager.page().selectOption("#country", "SE");
        manager.page().fill("#territory", "Göteborg");
        manager.press("organisation.register.do");
        manager.isAt("/organisation/mine?registered=1");
        manager.sees(name);
        assertThat(manager.page().locator(".panel .notice")).isVisible();
        Caller person = new Caller(SERVER).signIn(manager.email(), Walker.PASSWORD);
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"")
                .matcher(person.get("/api/organisations").body());
        assertThat(id.find()).isTrue();
        assertThat(new Caller(SERVER)
                        .signIn("admin@demo.example", "quatre couleurs quinze idees")
                        .send("PUT", "/api/organisations/" + id.group(1) + "/confirmation", null, Map.of())
                        .statusCode())
                .isEqualTo(204);
        manager.guard();
        return id.group(1);
    }

    private static void pick(Walker walker, String name) {
        walker.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @ParameterizedTest
    @CsvSource({"FR, 1280, true", "EN, 360, false"})
    void from_the_registration_to_a_colleague_who_has_come_in(Language language, int width, boolean scripts) {
        String name = "Tikitut " + Ids.next().substring(24);
        try (Walker manager = new Walker(SERVER, width, language, scripts);
                Walker colleague = new Walker(SERVER, width, language, scripts)) {
            String id = opened(manager, name);
            enrols(manager, id);
            String link = linkOf(manager, id);
            comesIn(colleague, name, link);
            leaves(colleague, name);
            assertThat(manager.complaints())
                    .filteredOn(each -> !each.contains("400"))
                    .isEmpty();
        }
    }

    private static void enrols(Walker manager, String id) {
        String mark = Ids.next().substring(24);
        manager.goTo("/organisation/enrol?id=" + id);
        manager.press("organisation.enrol.look");
        manager.sees(manager.text("organisation.enrol.list-empty"));
        manager.page()
                .fill(
                        "#list",
                        "Ada <ada." + mark + "@test.example>\nada." + mark + "@TEST.example\nno address\nbo." + mark
                                + "@test.example");
        manager.page().fill("#team", "Équipe Nord");
        manager.press("organisation.enrol.look");
        manager.sees(manager.text("organisation.enrol.invite", 2));
        manager.sees(manager.text("organisation.enrol.row-address-missing"));
        assertThat(manager.page().locator(".rows tbody tr")).hasCount(2);
        pick(manager, manager.text("organisation.enrol.confirm", 2, 0));
        manager.sees(manager.text("organisation.enrol.done", 2));
        manager.goTo("/organisation/enrol?id=" + id);
        byte[] file = ("Nom;E-mail\r\nZoé;ada." + mark + "@test.example\r\nNoël;noel." + mark + "@test.example")
                .getBytes(StandardCharsets.ISO_8859_1);
        manager.page().setInputFiles("#file", new FilePayload("équipe.csv", "text/csv", file));
        manager.press("organisation.enrol.look");
        manager.sees(manager.text("organisation.enrol.invite", 1));
        manager.sees(manager.text("organisation.enrol.waiting", 1));
        pick(manager, manager.text("organisation.enrol.confirm", 1, 0));
        manager.sees(manager.text("organisation.enrol.done", 1));
    }

    private static String linkOf(Walker manager, String id) {
        manager.goTo("/organisation/room?id=" + id);
        manager.page()
                .selectOption("#team", new com.microsoft.playwright.options.SelectOption().setLabel("Équipe Nord"));
        manager.press("organisation.room.link.do");
        String link = manager.page().locator("#link").inputValue();
        return link.substring(link.indexOf("/organisation"));
    }

    private static void comesIn(Walker colleague, String name, String link) {
        String email = "colleague-" + Ids.next() + "@test.example";
        colleague.goTo(link);
        colleague.sees(colleague.text("organisation.invitation.to", name));
        colleague.sees(colleague.text("organisation.invitation.team", "Équipe Nord"));
        colleague.sees(colleague.text("organisation.seen.no"));
        colleague.press("organisation.invitation.accept");
        colleague.sees(colleague.text("organisation.invitation.charter-missing"));
        colleague.page().fill("#name", "Zoé");
        colleague.page().fill("#email", email);
        colleague.page().fill("#password", Walker.PASSWORD);
        colleague.page().check("#charter");
        colleague.press("organisation.invitation.accept");
        colleague.page().waitForURL("**/learning/**");
        colleague.goTo("/organisation/mine");
        colleague.sees("Équipe Nord");
        colleague.goTo(link);
        colleague.sees(colleague.text("organisation.invitation.done"));
    }

    private static void leaves(Walker colleague, String name) {
        colleague.goTo("/organisation/mine");
        colleague.follow("organisation.leave.organisation");
        colleague.sees(colleague.text("organisation.leave.stays.what"));
        colleague.press("organisation.leave.organisation");
        colleague.isAt("/organisation/mine");
        colleague.sees(colleague.text("organisation.mine.none"));
        assertThat(colleague.page().getByText(name)).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"FR, 360, false", "EN, 1280, true"})
    void a_room_comes_in_with_a_code_and_somebody_without_an_address_with_a_sheet(
            Language language, int width, boolean scripts) {
        String name = "CRESM " + Ids.next().substring(24);
        try (Walker manager = new Walker(SERVER, width, language, scripts);
                Walker guest = new Walker(SERVER, width, language, scripts);
                Walker worker = new Walker(SERVER, width, language, scripts)) {
            String id = opened(manager, name);
            manager.goTo("/organisation/room?id=" + id).press("organisation.room.open.do");
            String code = manager.page().locator(".room-code").textContent().strip();
            guest.register().goTo("/organisation/join");
            guest.page().fill("#code", "aaaaaa");
            guest.press("organisation.join.look");
            guest.sees(guest.text("organisation.join.unknown"));
            guest.page().fill("#code", code.toLowerCase());
            guest.press("organisation.join.look");
            guest.sees(guest.text("organisation.invitation.to", name));
            guest.page().check("#charter");
            guest.press("organisation.join.do");
            guest.page().waitForURL("**/learning/**");
            manager.goTo("/organisation/people-codes?id=" + id);
            manager.page().fill("#names", "Amina\nBo");
            manager.press("organisation.codes.do");
            assertThat(manager.page().locator(".slip")).hasCount(2);
            worker.goTo("/people/sign-in").follow("people.sign-in.code");
            worker.page().fill("#email", manager.page().locator(".typed").nth(0).textContent());
            worker.page().fill("#code", manager.page().locator(".typed").nth(1).textContent());
            worker.page().fill("#password", Walker.PASSWORD);
            worker.page().check("#charter");
            worker.press("people.first.do");
            worker.page().waitForURL("**/learning/**");
            worker.goTo("/organisation/mine").sees(name);
            worker.sees(worker.text("organisation.mine.people", 4));
        }
    }

    @Test
    void a_team_joins_two_organisations_after_the_others_yes() {
        String one = "Un " + Ids.next().substring(24);
        String two = "Deux " + Ids.next().substring(24);
        try (Walker first = new Walker(SERVER, 1280, Language.FR, false);
                Walker second = new Walker(SERVER, 360, Language.FR, true)) {
            String id = opened(first, one);
            opened(second, two);
            first.goTo("/organisation/team?organisation=" + id);
            first.page().fill("#name", "Équipe mixte");
            first.press("organisation.team.form");
            assertThat(first.page().locator("h1")).hasText("Équipe mixte");
            first.press("organisation.team.add.do");
            first.sees(first.text("organisation.team.people", 1));
            first.page()
                    .selectOption("#organisation", new com.microsoft.playwright.options.SelectOption().setLabel(two));
            first.press("organisation.team.ask");
            first.sees(first.text("organisation.team.partner.waits"));
            second.goTo("/organisation/mine");
            second.page()
                    .getByText(second.text("organisation.mine.request", one, "Équipe mixte"))
                    .click();
            second.press("organisation.team.yes");
            second.press("organisation.team.add.do");
            second.sees(second.text("organisation.team.people", 2));
            first.page().reload();
            first.sees(first.text("organisation.team.partner.agreed"));
        }
    }

    @ParameterizedTest
    @CsvSource({"FR, 360", "EN, 1280"})
    void no_page_of_a_manager_shuts_anybody_out(Language language, int width) {
        try (Walker manager = new Walker(SERVER, width, language, true)) {
            String id = opened(manager, "Axe " + Ids.next().substring(24));
            for (String page : List.of("enrol?id=", "people-codes?id=", "team?organisation=", "leave?organisation=")) {
                manager.goTo("/organisation/" + page + id);
                look(manager);
            }
            manager.goTo("/organisation/mine");
            look(manager);
            manager.goTo("/organisation/room?id=" + id).press("organisation.room.open.do");
            look(manager);
            manager.goTo("/organisation/enrol?id=" + id);
            manager.page().fill("#list", "a@test.example\nno address\na@test.example");
            manager.press("organisation.enrol.look");
            look(manager);
            manager.goTo("/organisation/people-codes?id=" + id).page().fill("#names", "Amina");
            manager.press("organisation.codes.do");
            look(manager);
            manager.goTo("/organisation/team?organisation=" + id).page().fill("#name", "Nord");
            manager.press("organisation.team.form");
            manager.press("organisation.team.add.do");
            look(manager);
            manager.goTo(plainLinkOf(manager, id));
            look(manager);
            manager.device().clearCookies();
            manager.page().reload();
            look(manager);
        }
    }

    private static void look(Walker walker) {
        assertThat(new AxeBuilder(walker.page()).analyze().getViolations())
                .as(walker.place())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
        assertThat((Integer) walker.page()
                        .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("wider than the screen: " + walker.place())
                .isLessThanOrEqualTo(0);
        Chromium.picture(
                walker.page(),
                "organisation"
                        + walker.place().replaceAll("\\?.*|/organisation", "").replace("/", "-") + "-"
                        + walker.page().viewportSize().width + "-"
                        + walker.page().title().hashCode() % 100);
    }

    @Test
    void fifty_megabytes_are_refused_before_they_are_sent() throws IOException {
        String cookies = new Caller(SERVER).register().cookies();
        try (Socket socket = new Socket("localhost", SERVER.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /organisation/enrol?id=x HTTP/1.1\r\nHost: localhost:" + SERVER.port() + "\r\nCookie: "
                            + cookies + "\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                            + "Content-Length: 52428800\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] begin = new byte[64];
            int read = socket.getInputStream().read(begin);
            assertThat(new String(begin, 0, read, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void a_scanner_of_mail_uses_nothing_up() {
        try (Walker manager = new Walker(SERVER, 1280, Language.FR, false)) {
            String id = opened(manager, "Scan " + Ids.next().substring(24));
            String link = plainLinkOf(manager, id);
            Caller scanner = new Caller(SERVER);
            for (int times = 0; times < 3; times++) {
                assertThat(scanner.get(link).statusCode()).isEqualTo(200);
            }
            Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");
            assertThat(scanner.send("POST", link, "do=refuse", form).statusCode())
                    .isEqualTo(302);
            assertThat(scanner.get(link).statusCode()).isEqualTo(410);
            assertThat(scanner.get(link).body()).contains("refus");
        }
    }

    private static String plainLinkOf(Walker manager, String id) {
        manager.goTo("/organisation/room?id=" + id);
        manager.press("organisation.room.link.do");
        String link = manager.page().locator("#link").inputValue();
        return link.substring(link.indexOf("/organisation"));
    }
}
