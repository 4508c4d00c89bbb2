package org.profint.organisation;

import java.time.Instant;

/** A row of {@link Teams#seats}: a place with the names around it. */
public record Seat(
        String teamId,
        String accountId,
        String name,
        boolean former,
        String organisationId,
        String organisationName,
        Instant joinedAt,
        Instant leftAt,
        String runId) {

    // EclipseLink finds public constructors only.
    public Seat {}

    PlaceView view() {
        return new PlaceView(
                accountId, former ? null : name, organisationId, organisationName, joinedAt, leftAt, runId);
    }
}
