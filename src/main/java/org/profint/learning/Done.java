package org.profint.learning;

import java.time.Instant;

/**
 * A step is done for somebody.
 *
 * @param withTeam whether it is theirs because their team delivered it with their part
 */
record Done(Instant at, boolean withTeam) {

    /** Done alone and delivered by the team: the first of both counts, and the part in the team's work is not lost. */
    Done and(Done other) {
        return new Done(at.isBefore(other.at) ? at : other.at, withTeam || other.withTeam);
    }
}
