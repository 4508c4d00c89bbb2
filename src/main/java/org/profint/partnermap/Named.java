package org.profint.partnermap;

import java.util.Locale;

/** A word that the tool's versions share: options of theirs end with it, and the interface has a text for it. */
public interface Named {

    /** As the constant is written. */
    String name();

    /** How the ids of such options end: {@code existing} in {@code pb-status-existing}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its text. */
    String key();
}
