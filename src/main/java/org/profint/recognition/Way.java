package org.profint.recognition;

import java.util.Locale;

/** How a module was followed: an attestation says which, and none is worth more than the other. */
public enum Way {
    INDIVIDUAL,
    TEAM;

    /** Empty for no word of these. */
    public static java.util.Optional<Way> of(String word) {
        String wanted = word == null ? "" : word.toUpperCase(Locale.ROOT);
        return java.util.Arrays.stream(values())
                .filter(each -> each.name().equals(wanted))
                .findFirst();
    }

    /** The key of its name. */
    public String textKey() {
        return "recognition.way." + name();
    }
}
