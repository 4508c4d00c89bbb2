package org.profint.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.security.GeneralSecurityException;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;

/** The way to the mail server, as {@code server.xml} describes it. */
@ApplicationScoped
class Smtp {

    /** Of the properties of Jakarta Mail, which are no texts of this room. */
    private static final String PREFIX = "mail.";

    @Resource(lookup = "mail/profint")
    private Session session;

    protected Smtp() {}

    Smtp(Session session) {
        this.session = session;
    }

    /** Whether letters can leave: there is a server, and somebody who writes. */
    boolean isConfigured() {
        return !said("smtp.host").isEmpty() && !from().isEmpty();
    }

    String from() {
        return said("from");
    }

    private String said(String property) {
        String value = session.getProperty(PREFIX + property);
        return value == null ? "" : value.strip();
    }

    /** A line to the server, opened when the first letter goes. Several letters may go through one. */
    SmtpLine line() {
        String user = said("user");
        String password = user.isEmpty() ? null : password(user);
        Properties plain = new Properties();
        plain.putAll(session.getProperties());
        // An empty user is nobody; the mail library would sign in with an empty name.
        plain.remove(PREFIX + "user");
        plain.remove(PREFIX + "smtp.user");
        plain.put(PREFIX + "smtp.ssl.socketFactory", trustingAuthorities());
        return new SmtpLine(Session.getInstance(plain), user.isEmpty() ? null : user, password);
    }

    /** Liberty's own factory would trust its key store alone, hence no mail server of the world. */
    private static SSLSocketFactory trustingAuthorities() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String password(String user) {
        var given = session.requestPasswordAuthentication(null, 0, "smtp", null, user);
        return given == null ? null : given.getPassword();
    }
}
