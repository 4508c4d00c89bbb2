package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;

/** An organisation as its people and administrators see it. {@code confirmedAt} is null while it waits. */
public record OrganisationView(
        String id,
        String name,
        OrganisationKind kind,
        String country,
        String territory,
        String languages,
        Instant registeredAt,
        Instant confirmedAt,
        Instant closedAt,
        boolean demo)
        implements Serializable {

    public boolean open() {
        return confirmedAt != null && closedAt == null;
    }
}
