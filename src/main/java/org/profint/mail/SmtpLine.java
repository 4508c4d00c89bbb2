package org.profint.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** One line to the mail server. After a failure the next letter gets a fresh one. */
final class SmtpLine implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SmtpLine.class.getName());

    /** A reply of SMTP that says never: RFC 5321, 4.2.1. */
    private static final Pattern NEVER = Pattern.compile("5\\d\\d[ -].*", Pattern.DOTALL);

    private final Session session;
    private final String user;
    private final String password;
    private Transport open;

    SmtpLine(Session session, String user, String password) {
        this.session = session;
        this.user = user;
        this.password = password;
    }

    Session session() {
        return session;
    }

    void send(MimeMessage message) throws NotSent {
        Transport transport = transport();
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failed) {
            close();
            throw new NotSent(isRefusal(failed) ? NotSent.Why.REFUSED : NotSent.Why.LATER, failed);
        }
    }

    private Transport transport() throws NotSent {
        if (open != null) {
            return open;
        }
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(null, user, password);
            open = transport;
            return transport;
        } catch (AuthenticationFailedException wrongPassword) {
            throw new NotSent(NotSent.Why.NO_LINE, wrongPassword);
        } catch (MessagingException unreachable) {
            throw new NotSent(NotSent.Why.NO_LINE, unreachable);
        }
    }

    /** Whether the server will never take this letter, now or later. */
    private static boolean isRefusal(MessagingException failed) {
        if (failed instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0) {
            return true;
        }
        return failed.getMessage() != null
                && NEVER.matcher(failed.getMessage().strip()).matches();
    }

    @Override
    public void close() {
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                LOG.log(Level.FINE, "The mail server has hung up", gone);
            }
            open = null;
        }
    }
}
