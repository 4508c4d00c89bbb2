package org.profint.discussion;

/** What may be done to a post. */
public enum Act {
    /** Everybody in the team may read it: one that was held, or hidden. */
    SHOW,
    HIDE,
    PIN,
    UNPIN,
    PICK,
    UNPICK,
    /** Under another prompt, with what was answered to it. */
    MOVE,
    /** Among the answers to another post, with what was answered to it. */
    MERGE,
    /** Somebody says that it may identify a person: it is hidden at once. */
    REPORT
}
