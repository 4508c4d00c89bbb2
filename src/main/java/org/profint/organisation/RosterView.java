package org.profint.organisation;

import java.time.Instant;

/**
 * A list that was sent, in figures: before the confirmation what would happen, afterwards what has happened.
 *
 * @param confirmedAt null while it waits
 * @param invite people who get an invitation
 * @param place people who belong already and get a place in a team
 * @param here people for whom nothing changes, because they belong already
 * @param waiting people for whom nothing changes, because their invitation waits
 * @param refused people who have said no, and are not asked again
 * @param twice lines whose address stands further up
 * @param wrong lines that cannot be read
 */
public record RosterView(
        String id,
        String organisationId,
        Instant writtenAt,
        Instant confirmedAt,
        int invite,
        int place,
        int here,
        int waiting,
        int refused,
        int twice,
        int wrong) {

    public boolean confirmed() {
        return confirmedAt != null;
    }

    /** Whether a confirmation would change anything. */
    public boolean changesSomething() {
        return invite + place > 0;
    }
}
