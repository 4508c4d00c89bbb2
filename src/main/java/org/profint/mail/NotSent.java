package org.profint.mail;

import jakarta.mail.MessagingException;

/** A letter that the mail server did not take. */
final class NotSent extends Exception {

    /** What to do about it. */
    enum Why {
        /** This letter will never go. */
        REFUSED,
        /** This letter did not go; the next one may. */
        LATER,
        /** No letter will go at the moment. */
        NO_LINE
    }

    private static final int LONGEST = 300;

    private final Why why;

    NotSent(Why why, Exception cause) {
        super(told(cause), cause);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** The technical reason in one line, without the address that it was about. */
    String reason(String address) {
        return Line.of(MailAddress.without(address, getMessage()), LONGEST);
    }

    /** The last reason in the chain says most: which address, and what the server answered. */
    private static String told(Exception failed) {
        Exception last = failed;
        while (last instanceof MessagingException messaging && messaging.getNextException() != null) {
            last = messaging.getNextException();
        }
        return last.getClass().getSimpleName() + ": " + last.getMessage();
    }
}
