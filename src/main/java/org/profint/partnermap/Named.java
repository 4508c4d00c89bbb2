package org.profint.partnermap;

/** A word that the tool's versions share: options of theirs end with it, and the interface has a text for it. */
public interface Named {

    /** How the ids of such options end: {@code existing} in {@code pb-status-existing}. */
    String word();

    /** The key of its text. */
    String key();
}
