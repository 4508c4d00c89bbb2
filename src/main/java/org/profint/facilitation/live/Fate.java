package org.profint.facilitation.live;

/** What becomes of a point in the parking lot. */
public enum Fate {
    OPEN,
    NEXT,
    DONE,
    DROPPED;

    /** Whether the next session takes it. */
    boolean goesOn() {
        return this == OPEN || this == NEXT;
    }
}
