package org.profint.facilitation.attendance;

/** How it is known that somebody was there. */
public enum NotedAs {
    /** Whoever leads the session has seen them. */
    TICKED,
    /** They knew the code of the room. */
    CODE,
    /** They say so. */
    SELF
}
