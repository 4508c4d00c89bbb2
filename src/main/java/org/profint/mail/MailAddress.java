package org.profint.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/** What we hand to a mail server as an address. */
public final class MailAddress {

    private static final int LONGEST = 254;

    /**
     * The dot-atom of RFC 5322 and a host name, in ASCII: no quotes, no brackets, no comments, no list of addresses. What
     * this lets through means one reader to every mail server, and nothing of it ends a line or a command.
     */
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    private static final int LONGEST_LOCAL_PART = 64;

    private MailAddress() {}

    /** Whether a letter can go there. What is asked for is a yes before somebody writes: {@link Posting} asks again. */
    public static boolean isSendable(String address) {
        return address != null
                && address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL_PART
                && PLAIN.matcher(address).matches();
    }

    /** Two spellings of an address are one reader. */
    static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** A text without the address, nor the name before its @: for logs and consoles. */
    static String without(String address, String text) {
        String local = address.substring(0, Math.max(0, address.indexOf('@')));
        String less = text.replaceAll("[^\\s<>:;,\"]+@[^\\s<>:;,\"]+", "…");
        return local.length() < 3 ? less : less.replaceAll("(?i)" + Pattern.quote(local), "…");
    }
}
