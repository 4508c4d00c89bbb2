package org.profint.facilitation.session;

/** What was changed about a session. */
public enum ChangeKind {
    PROPOSED,
    ADDED,
    CHANGED,
    CANCELLED,
    SPLIT,
    ENDED,
    ITEM_ADDED,
    ITEM_MINUTES,
    ITEM_ORDER,
    ITEM_DROPPED,
    ITEM_BACK,
    ITEM_MOVED,
    REAL
}
