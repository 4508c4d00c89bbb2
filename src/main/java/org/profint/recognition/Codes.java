package org.profint.recognition;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes of attestations: 20 letters and figures that nobody can guess and anybody can type from paper. */
final class Codes {

    static final SecureRandom RANDOM = new SecureRandom();

    /** Without those that are taken for one another. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 20;

    private Codes() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .reduce("", String::concat);
    }

    /** As people type it: small letters, spaces and dashes do not matter. */
    static String read(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
