package org.profint.content;

/** How far a thing is in a language, and so what the reader is told. */
public enum TranslationState {
    SOURCE,
    REVIEWED,
    IN_REVIEW,
    MACHINE,
    OUTDATED,
    MISSING;

    /** Nothing has to be said about the original, nor about a translation that a partner has accepted. */
    public boolean isSilent() {
        return this == SOURCE || this == REVIEWED;
    }
}
