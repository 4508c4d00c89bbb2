package org.profint.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Site;
import org.profint.house.TryingOut;

/** Letters on their way, with a real mail server beside this one. Tests look only at the letters that they have written. */
class DeliveringIT extends Inside {

    private static final String HERE = "127.0.0.1";

    @Inject
    private Desk desk;

    @Inject
    private OutboxLetters letters;

    @Inject
    private OutboxCounts counts;

    @Inject
    private Layout layout;

    @Inject
    private Wishes wishes;

    @Inject
    private Stopping stopping;

    @Inject
    private Site site;

    @Inject
    private TryingOut tryingOut;

    private final Instant now = Clock.systemUTC().instant();
    private GreenMail mailServer;

    @BeforeEach
    void a_mail_server() {
        mailServer = mailServer(0);
    }

    private static GreenMail mailServer(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, HERE, "smtp"));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return server;
    }

    @AfterEach
    void ends() {
        mailServer.stop();
    }

    private static Properties settings(int port) {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", port > 0 ? HERE : "");
        settings.put("mail.smtp.port", String.valueOf(port));
        settings.put("mail.from", "campus@profint.example");
        return settings;
    }

    private Delivering at(Duration later) {
        return at(later, mailServer.getSmtp().getPort());
    }

    private Delivering at(Duration later, int port) {
        return with(settings(port), later);
    }

    private Delivering with(Properties settings, Duration later) {
        Clock clock = Clock.fixed(now.plus(later), ZoneOffset.UTC);
        Smtp smtp = new Smtp(Session.getInstance(settings));
        return new Delivering(letters, counts, smtp, new LetterWriter(layout, site, clock), wishes, tryingOut, clock);
    }

    private Delivering soon() {
        return at(Duration.ofMinutes(1));
    }

    private List<MimeMessage> arrivedAt(String address) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(each -> to(each).equals(address))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private DeliveryView.State stateOf(String address) {
        return desk.to(address).get(0).state();
    }

    private static String part(MimeMessage message, int at) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(at);
        return part.getContent().toString();
    }

    @Test
    void a_letter_arrives_once_in_both_forms_and_in_the_language_of_its_reader() throws Exception {
        String address = Desk.newAddress();
        desk.post(new Letter(
                LetterKind.INVITATION,
                null,
                address,
                Language.IT,
                "Un invito per Lei: è già pronto",
                List.of("L’équipe <b>La</b> aspetta."),
                "/organisation/invitation?token=a-1&x=2",
                "Accettare"));
        soon().deliver();
        soon().deliver();
        assertThat(arrivedAt(address)).hasSize(1);
        MimeMessage message = arrivedAt(address).get(0);
        assertThat(message.getSubject()).isEqualTo("Un invito per Lei: è già pronto");
        assertThat(message.getFrom()[0].toString()).isEqualTo("PROFINT Campus <campus@profint.example>");
        assertThat(message.getContentLanguage()).containsExactly("it");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(message, 0))
                .contains("L’équipe <b>La</b> aspetta.", site.at("/organisation/invitation?token=a-1&x=2"))
                .contains("qualcuno La invita", site.at("/mail/stop?token="));
        assertThat(part(message, 1))
                .contains("<html lang=\"it\">", "L’équipe &lt;b&gt;La&lt;/b&gt; aspetta.")
                .contains("href=\"" + site.at("/organisation/invitation?token=a-1&amp;x=2\""))
                .doesNotContain("<img", "<script");
        assertThat(stateOf(address)).isEqualTo(DeliveryView.State.SENT);
    }

    @Test
    void a_letter_that_can_be_stopped_tells_mail_programs_how_and_one_about_security_does_not() throws Exception {
        String invited = Desk.newAddress();
        String secured = Desk.newAddress();
        desk.post(Desk.letter(LetterKind.INVITATION, null, invited));
        desk.post(Desk.letter(LetterKind.SECURITY, null, secured));
        soon().deliver();
        MimeMessage invitation = arrivedAt(invited).get(0);
        assertThat(invitation.getHeader("List-Unsubscribe")[0])
                .startsWith("<" + site.at("/mail/stop?token="))
                .endsWith(">");
        assertThat(invitation.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        MimeMessage security = arrivedAt(secured).get(0);
        assertThat(security.getHeader("List-Unsubscribe")).isNull();
        assertThat(part(security, 0)).doesNotContain("/mail/stop");
    }

    @Test
    void an_address_that_said_no_gets_no_more_invitations_not_even_one_that_waits() throws Exception {
        String address = Desk.newAddress();
        desk.post(Desk.letter(LetterKind.INVITATION, null, address));
        soon().deliver();
        String link = arrivedAt(address).get(0).getHeader("List-Unsubscribe")[0];
        desk.post(Desk.letter(LetterKind.INVITATION, null, address));
        String token = link.substring(link.indexOf("token=") + 6, link.length() - 1);
        assertThat(stopping.look(token).stopped()).isFalse();
        stopping.stop(token);
        stopping.stop(token);
        soon().deliver();
        assertThat(arrivedAt(address)).hasSize(1);
        assertThat(desk.to(address))
                .extracting(DeliveryView::state)
                .containsExactly(DeliveryView.State.SENT, DeliveryView.State.STOPPED);
        stopping.resume(token);
        desk.post(Desk.letter(LetterKind.INVITATION, null, address));
        soon().deliver();
        assertThat(arrivedAt(address)).hasSize(2);
    }

    @Test
    void without_a_mail_server_nothing_leaves_and_nothing_is_lost() {
        String address = Desk.newAddress();
        desk.post(Desk.letter(LetterKind.SECURITY, null, address));
        assertThat(at(Duration.ofDays(1), 0).deliver()).isZero();
        assertThat(at(Duration.ofDays(1), 0).state().configured()).isFalse();
        assertThat(stateOf(address)).isEqualTo(DeliveryView.State.WAITING);
        assertThat(at(Duration.ofDays(1), 0).state().waiting()).isPositive();
    }

    @Test
    void while_the_mail_server_is_away_letters_wait_and_each_arrives_once_when_it_is_back() {
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();
        List<String> addresses =
                IntStream.range(0, 3).mapToObj(each -> Desk.newAddress()).toList();
        addresses.forEach(each -> desk.post(Desk.letter(LetterKind.SECURITY, null, each)));
        for (int minute = 1; minute < 60; minute += 5) {
            assertThat(at(Duration.ofMinutes(minute), port).deliver()).isZero();
        }
        assertThat(addresses)
                .allSatisfy(each -> assertThat(desk.to(each).get(0).sentAt()).isNull());
        assertThat(at(Duration.ZERO, port).state().failing()).isPositive();
        mailServer = mailServer(port);
        at(Duration.ofHours(2)).deliver();
        at(Duration.ofHours(3)).deliver();
        assertThat(addresses).allSatisfy(each -> assertThat(arrivedAt(each)).hasSize(1));
    }

    @Test
    void after_three_days_of_failing_a_letter_is_given_up_and_can_be_tried_again() {
        int port = mailServer.getSmtp().getPort();
        mailServer.stop();
        String address = Desk.newAddress();
        desk.post(Desk.letter(LetterKind.SECURITY, null, address));
        for (int hour = 1; hour < 24 * 4; hour += 4) {
            desk.putFirst(address);
            at(Duration.ofHours(hour), port).deliver();
        }
        DeliveryView view = desk.to(address).get(0);
        assertThat(view.state()).isEqualTo(DeliveryView.State.GIVEN_UP);
        assertThat(view.lastError()).isNotBlank().doesNotContain("@");
        assertThat(view.mayBeTriedAgain()).isTrue();
        mailServer = mailServer(port);
        desk.tryAgain(view.id());
        soon().deliver();
        assertThat(arrivedAt(address)).hasSize(1);
    }

    @Test
    void two_servers_at_once_send_each_letter_once() throws Exception {
        List<String> addresses =
                IntStream.range(0, 40).mapToObj(each -> Desk.newAddress()).toList();
        addresses.forEach(each -> desk.post(Desk.letter(LetterKind.SECURITY, null, each)));
        List<Callable<Integer>> servers = new ArrayList<>();
        for (int each = 0; each < 3; each++) {
            servers.add(soon()::deliver);
        }
        ExecutorService threads = Executors.newFixedThreadPool(servers.size());
        for (Future<Integer> each : threads.invokeAll(servers)) {
            each.get();
        }
        threads.shutdown();
        assertThat(addresses).allSatisfy(each -> assertThat(arrivedAt(each)).hasSize(1));
    }

    @Test
    void what_a_dead_server_had_in_its_hands_goes_later_under_the_same_message_id() throws Exception {
        String address = Desk.newAddress();
        desk.post(Desk.letter(LetterKind.SECURITY, null, address));
        String id = desk.to(address).get(0).id();
        Instant soon = now.plus(Duration.ofMinutes(1));
        assertThat(letters.claim(id, "dead", soon, soon.plus(Duration.ofMinutes(10)), each -> false))
                .isPresent();
        soon().deliver();
        assertThat(arrivedAt(address)).isEmpty();
        at(Duration.ofMinutes(12)).deliver();
        assertThat(arrivedAt(address)).hasSize(1);
        assertThat(arrivedAt(address).get(0).getMessageID()).isEqualTo("<" + id + "@" + site.hostName() + ">");
        assertThat(letters.settle(id, "dead", each -> each.sent(false, now)))
                .as("the dead one comes back and has no say")
                .isFalse();
    }

    @Test
    void a_reader_whom_the_mail_server_refuses_is_given_up_with_the_reason_and_the_others_go() throws Exception {
        String refused = "unknown-" + Desk.newAddress();
        try (RefusingServer server = new RefusingServer()) {
            desk.post(Desk.letter(LetterKind.SECURITY, null, refused));
            at(Duration.ofMinutes(1), server.port()).deliver();
        }
        DeliveryView view = desk.to(refused).get(0);
        assertThat(view.state()).isEqualTo(DeliveryView.State.GIVEN_UP);
        assertThat(view.tries()).isEqualTo(1);
        assertThat(view.lastError()).contains("550", "no such reader").doesNotContain("@", "unknown-");
    }

    @Test
    void a_mail_server_for_which_nobody_vouches_gets_no_letter() {
        String address = Desk.newAddress();
        desk.post(Desk.letter(LetterKind.SECURITY, null, address));
        desk.putFirst(address);
        GreenMail stranger = new GreenMail(new ServerSetup(0, HERE, "smtps"));
        stranger.start();
        try {
            Properties settings = settings(stranger.getSmtps().getPort());
            settings.put("mail.smtp.ssl.enable", "true");
            assertThat(with(settings, Duration.ofMinutes(1)).deliver()).isZero();
        } finally {
            stranger.stop();
        }
        assertThat(desk.to(address).get(0).state()).isEqualTo(DeliveryView.State.FAILING);
        assertThat(desk.to(address).get(0).lastError()).contains("certification path");
    }

    @Test
    void no_text_of_a_letter_becomes_a_header() throws Exception {
        String address = Desk.newAddress();
        desk.post(new Letter(
                LetterKind.SECURITY,
                null,
                address,
                Language.FR,
                "Bonjour\r\nBcc: other@test.example\r\n\r\nEvil",
                List.of("a\r\n.\r\nMAIL FROM:<x@test.example>"),
                null,
                null));
        soon().deliver();
        MimeMessage message = arrivedAt(address).get(0);
        assertThat(message.getSubject()).isEqualTo("Bonjour Bcc: other@test.example Evil");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(message)).contains("a . MAIL FROM:");
    }
}
