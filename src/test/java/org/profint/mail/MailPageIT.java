package org.profint.mail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.profint.house.Caller;
import org.profint.house.CampusServer;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Walker;

/** The server that ships, with a mail server that wants a name and a password, and what people do with its letters. */
class MailPageIT {

    private static final long PATIENCE_IN_MILLISECONDS = 30_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static GreenMail mailServer;
    private static CampusServer server;

    @BeforeAll
    static void two_servers() {
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        mailServer.start();
        mailServer.setUser("campus", "dix lettres");
        server = new CampusServer("mail")
                .with("PROFINT_MAIL_HOST", "127.0.0.1")
                .with("PROFINT_MAIL_PORT", String.valueOf(mailServer.getSmtp().getPort()))
                .with("PROFINT_MAIL_USER", "campus")
                .with("PROFINT_MAIL_PASSWORD", "dix lettres")
                .with("PROFINT_MAIL_FROM", "campus@profint.example")
                .with("PROFINT_MAIL_STARTTLS", "false")
                .with("PROFINT_BASE_URL", "https://campus.profint.example")
                .start();
    }

    @AfterAll
    static void end() {
        server.close();
        mailServer.stop();
    }

    private static String newAddress() {
        return "reader-" + Ids.next() + "@test.example";
    }

    private static void test(String kind, String address) {
        int status = new Caller(server)
                .signIn("admin@demo.example", "quatre couleurs quinze idees")
                .send(
                        "POST",
                        "/api/mail/test-letters",
                        "{\"kind\":\"" + kind + "\",\"address\":\"" + address + "\"}",
                        Map.of("X-Forwarded-Host", "evil.example"))
                .statusCode();
        assertThat(status).isEqualTo(204);
    }

    private static List<MimeMessage> arrivedAt(String address) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(each -> isTo(each, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static MimeMessage awaited(String address) {
        for (int more = 1; arrivedAt(address).isEmpty(); more++) {
            assertThat(mailServer.waitForIncomingEmail(
                            PATIENCE_IN_MILLISECONDS, mailServer.getReceivedMessages().length + 1))
                    .as("letter number " + more)
                    .isTrue();
        }
        return arrivedAt(address).get(0);
    }

    private static String stopPath(MimeMessage message) throws MessagingException {
        String header = message.getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith("<https://campus.profint.example/mail/stop?token=");
        return header.substring("<https://campus.profint.example".length(), header.length() - 1);
    }

    private static void outboxSays(Walker walker, String address, String key) {
        walker.goTo("/mail/outbox?address=" + address);
        assertThat(walker.page().locator(".letter").first()).containsText(walker.text(key));
    }

    @Test
    void a_letter_leaves_with_the_settings_of_the_server_and_names_its_public_address() throws Exception {
        String address = newAddress();
        test("SECURITY", address);
        MimeMessage message = awaited(address);
        assertThat(message.getSubject()).isEqualTo("PROFINT Campus\u00a0: message d’essai");
        assertThat(message.getMessageID()).endsWith("@campus.profint.example>");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void a_mail_scanner_stops_nothing_and_one_click_in_a_mail_program_does() throws Exception {
        String address = newAddress();
        test("INVITATION", address);
        String stop = stopPath(awaited(address));
        Caller program = new Caller(server);
        assertThat(program.get(stop).statusCode()).isEqualTo(200);
        assertThat(program.get(stop).body()).contains("value=\"stop\"");
        var clicked = program.send("POST", stop, "List-Unsubscribe=One-Click", Map.of("Content-Type", FORM));
        assertThat(clicked.statusCode()).isEqualTo(200);
        assertThat(program.get(stop).body()).contains("value=\"resume\"").doesNotContain("value=\"stop\"");
        test("INVITATION", address);
        String marker = newAddress();
        test("INVITATION", marker);
        awaited(marker);
        assertThat(arrivedAt(address)).hasSize(1);
        try (Walker walker = new Walker(server, 1280, Language.FR, false)) {
            outboxSays(walker, address, "mail.state.STOPPED");
        }
        for (String foreign : List.of("/mail/stop", "/mail/stop?token=x", stop + "x")) {
            assertThat(program.send("POST", foreign, "do=stop", Map.of("Content-Type", FORM))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void a_reader_stops_letters_and_wants_them_again_without_scripts_and_without_signing_in() throws Exception {
        String address = newAddress();
        test("INVITATION", address);
        String stop = stopPath(awaited(address));
        try (Walker walker = new Walker(server, 360, Language.FR, false)) {
            walker.goTo(stop);
            walker.sees(walker.text("mail.stop.nothing-yet"));
            walker.press("mail.stop.do");
            walker.sees(walker.text("mail.stop.done"));
            walker.press("mail.stop.resume");
            walker.sees(walker.text("mail.stop.resumed"));
        }
    }

    @Test
    void somebody_chooses_how_often_letters_come() {
        try (Walker walker = new Walker(server, 360, Language.FR, false)) {
            walker.register().goTo("/people/account").follow("people.account.mail.how");
            Locator daily = walker.page().locator("#TEAM-DAILY");
            assertThat(daily).isChecked();
            walker.page().check("#TEAM-NEVER");
            walker.page().check("#REMINDER-AT_ONCE");
            walker.press("mail.choices.save");
            walker.sees(walker.text("mail.choices.saved"));
            assertThat(walker.page().locator("#TEAM-NEVER")).isChecked();
            assertThat(walker.page().locator("#REMINDER-AT_ONCE")).isChecked();
            assertThat(walker.page().locator("#MANAGEMENT-DAILY")).isChecked();
        }
        Caller hostile = new Caller(server).register();
        var refused = hostile.send("POST", "/mail/choices", "do=choose&TEAM=ALWAYS", Map.of("Content-Type", FORM));
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void whoever_tries_the_campus_out_reads_all_letters_and_follows_their_links() {
        String address = newAddress();
        test("INVITATION", address);
        try (Walker walker = new Walker(server, 1280, Language.FR, true)) {
            walker.goTo("/").follow("mail.outbox.footer");
            walker.page().fill("#address", address);
            walker.press("mail.outbox.filter.do");
            assertThat(walker.page().locator(".letter")).hasCount(1);
            walker.page().locator(".letter a").first().click();
            walker.isAt("/");
            walker.goTo("/mail/outbox?address=" + address);
            walker.page().locator(".letter-footer a").first().click();
            walker.sees(walker.text("mail.stop.nothing-yet"));
            assertThat(new AxeBuilder(walker.page()).analyze().getViolations()).isEmpty();
            walker.goTo("/mail/outbox?address=nobody%25&page=2");
            walker.sees(walker.text("mail.outbox.none-found"));
            walker.goTo("/mail/outbox?page=x");
            assertThat(walker.page().locator(".letter").first()).isVisible();
        }
    }
}
