package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody's place in a team.
 *
 * @param name null when they have left and asked not to be named
 * @param organisationName null for somebody of no organisation
 * @param leftAt null while they are in the team
 */
public record PlaceView(
        String accountId, String name, String organisationId, String organisationName, Instant joinedAt, Instant leftAt)
        implements Serializable {

    public boolean present() {
        return leftAt == null;
    }

    /** Whether this person was in the team at that moment. */
    public boolean wasThereAt(Instant moment) {
        return !moment.isBefore(joinedAt) && (leftAt == null || moment.isBefore(leftAt));
    }
}
