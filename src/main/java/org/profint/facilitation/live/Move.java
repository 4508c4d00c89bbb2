package org.profint.facilitation.live;

/** Where whoever leads may send everybody. */
public enum Move {
    PREVIOUS,
    NEXT,
    NEXT_PROMPT,
    NEXT_ITEM
}
