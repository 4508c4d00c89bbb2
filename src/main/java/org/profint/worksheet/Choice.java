package org.profint.worksheet;

/** What can be decided about a point of a worksheet. */
public enum Choice {
    /** It became an action. */
    ACT,
    /** It may stay as it is, for a reason. */
    ACCEPT,
    /** It waits. */
    LATER,
    /** It is open again: an earlier decision was taken back. */
    OPEN
}
