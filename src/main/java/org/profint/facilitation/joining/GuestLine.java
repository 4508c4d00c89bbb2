package org.profint.facilitation.joining;

import java.time.Instant;

/**
 * Somebody who came with the code, as a manager or a facilitator reads it.
 *
 * @param invitedAs the address a manager has written to; null for none
 * @param claimedAt when it became known who they are; null while it is not
 * @param manages whether this reader manages the organisation that the result belongs to
 * @param present whether they are noted as present now
 * @param unknown whether nobody can tell yet who they are, and they are not gone
 */
public record GuestLine(
        String id,
        String accountId,
        String name,
        Instant cameAt,
        String teamId,
        String teamName,
        String organisationId,
        String organisationName,
        String invitedAs,
        Instant claimedAt,
        boolean manages,
        boolean facilitates,
        boolean present,
        boolean unknown) {

    static GuestLine of(Object... row) {
        return new GuestLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                (String) row[12],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (Instant) row[8],
                some(row[9]),
                some(row[10]),
                some(row[11]),
                row[13] != null && row[14] == null);
    }

    private static boolean some(Object count) {
        return ((Number) count).longValue() > 0;
    }

    /** Whether this reader may say who they are. */
    public boolean claimable() {
        return unknown && manages;
    }
}
