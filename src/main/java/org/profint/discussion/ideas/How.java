package org.profint.discussion.ideas;

/** How a team came to its choice. */
public enum How {
    VOTE,
    /** Reached in the room, on a certain day. */
    CONSENSUS,
    /** Neither: somebody decided, such as between two with as many votes. */
    DECISION
}
