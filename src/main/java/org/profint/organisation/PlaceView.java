package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody's place in a team.
 *
 * @param name null when they have left and asked not to be named
 * @param organisationName null for somebody of no organisation
 * @param leftAt null while they are in the team
 * @param runId the one run in which they are a guest; null for who is of the team
 */
public record PlaceView(
        String accountId,
        String name,
        String organisationId,
        String organisationName,
        Instant joinedAt,
        Instant leftAt,
        String runId)
        implements Serializable {

    /** Whether they only come to meetings of one run. */
    public boolean guest() {
        return runId != null;
    }

    /** Whether this place is good for a run. */
    public boolean isFor(String run) {
        return runId == null || runId.equals(run);
    }

    public boolean present() {
        return leftAt == null;
    }

    /** Whether this person was in the team at that moment. */
    public boolean wasThereAt(Instant moment) {
        return !moment.isBefore(joinedAt) && (leftAt == null || moment.isBefore(leftAt));
    }
}
