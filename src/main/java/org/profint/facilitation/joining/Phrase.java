package org.profint.facilitation.joining;

import java.util.Locale;
import org.profint.people.Tokens;

/**
 * The letters with which a guest proves later that they were this guest. Made from a secret that only their own sign-in
 * gives, so that they can read them again while they are in; kept is only a hash.
 */
final class Phrase {

    private static final String LETTERS = "BCDFGHJKMNPQRTVW";
    private static final int LENGTH = 16;

    private Phrase() {}

    /** 64 bits, in four groups of four. */
    static String of(String secret) {
        String hash = Tokens.hash("claim " + secret);
        StringBuilder phrase = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            if (at > 0 && at % 4 == 0) {
                phrase.append('-');
            }
            phrase.append(LETTERS.charAt(Character.digit(hash.charAt(at), 16)));
        }
        return phrase.toString();
    }

    /** However it is typed. */
    static String hash(String phrase) {
        String letters =
                phrase == null ? "" : phrase.replaceAll("[\\s\\-–]", "").toUpperCase(Locale.ROOT);
        return Tokens.hash("guest " + letters);
    }
}
