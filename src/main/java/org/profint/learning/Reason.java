package org.profint.learning;

/** Why a step counts for somebody, or does not. */
public enum Reason {
    /** Nothing has happened yet. */
    OPEN,
    /** Done by oneself. */
    DONE,
    /** Delivered by the team, with a part in it. */
    WITH_TEAM,
    /** Delivered before they came: not counted as theirs, not asked of them either. */
    NOT_THERE,
    /** Delivered by the team while they were in it, without a part of theirs. */
    WITHOUT_PART
}
