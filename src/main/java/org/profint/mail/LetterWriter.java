package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.profint.house.Site;

/** Writes what goes to the mail server: plain text and HTML of the same letter, and headers that programs understand. */
@ApplicationScoped
class LetterWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Layout layout;
    private Site site;
    private Clock clock;

    protected LetterWriter() {}

    @Inject
    LetterWriter(Layout layout, Site site, Clock clock) {
        this.layout = layout;
        this.site = site;
        this.clock = clock;
    }

    /** @throws NotSent when the addresses make no message: that letter will never go */
    MimeMessage message(Session session, String from, OutboxLetter letter, List<OutboxLetter> told) throws NotSent {
        try {
            Sheet sheet = layout.of(letter, told);
            MimeMessage message = new WithFixedId(session, "<" + letter.id() + "@" + site.hostName() + ">");
            message.setFrom(sender(from));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
            message.setSubject(letter.subject(), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            message.setContentLanguage(new String[] {letter.language().getTag()});
            headers(message, sheet);
            message.setContent(parts(sheet));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new NotSent(NotSent.Why.REFUSED, unwritable);
        }
    }

    private static InternetAddress sender(String from) throws MessagingException, UnsupportedEncodingException {
        InternetAddress sender = new InternetAddress(from, true);
        if (sender.getPersonal() == null) {
            sender.setPersonal("PROFINT Campus", UTF_8);
        }
        return sender;
    }

    private void headers(MimeMessage message, Sheet sheet) throws MessagingException {
        // No program of the kind “I am on holiday” shall answer (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (sheet.stopPath() != null) {
            // RFC 8058: the reader's program stops it with one click, by a POST.
            message.setHeader("List-Unsubscribe", "<" + site.at(sheet.stopPath()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private MimeMultipart parts(Sheet sheet) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(PlainText.of(sheet, site.address()), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(Html.of(sheet, site.address()), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    /** Sent twice after a crash, it is still one letter. */
    private static final class WithFixedId extends MimeMessage {

        private final String fixed;

        WithFixedId(Session session, String fixed) {
            super(session);
            this.fixed = fixed;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", fixed);
        }
    }
}
