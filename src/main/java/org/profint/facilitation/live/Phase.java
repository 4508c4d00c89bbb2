package org.profint.facilitation.live;

/** What a group does with a question, one after the other. */
public enum Phase {
    READ,
    THINK,
    SHARE,
    DISCUSS,
    AGREE;

    /** Whether what was said is for everybody’s eyes. */
    boolean shows() {
        return compareTo(SHARE) >= 0;
    }

    /** Whether everybody has had the time to answer. */
    boolean compares() {
        return compareTo(DISCUSS) >= 0;
    }
}
