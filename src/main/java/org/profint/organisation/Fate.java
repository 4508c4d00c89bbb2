package org.profint.organisation;

/** What becomes of a line of a list when it is confirmed. */
public enum Fate {
    /** An invitation goes out. */
    INVITE,
    /** They belong already, and get a place in the team that the line names. */
    PLACE,
    /** They belong already: nothing changes. */
    HERE,
    /** They have an invitation that waits: nothing changes. */
    WAITING,
    /** They have said no: a list does not ask again. */
    REFUSED,
    /** The same address stands further up. */
    DOUBLE,
    /** It cannot be read. */
    WRONG
}
