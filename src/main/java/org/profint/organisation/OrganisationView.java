package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Language;

/**
 * An organisation as its people and administrators see it.
 *
 * @param languages tags with spaces between, the first one is its own
 * @param confirmedAt null while it waits
 * @param people how many belong now
 */
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
        boolean demo,
        int people)
        implements Serializable {

    /** The language that it begins with. */
    public Language language() {
        return Language.of(languages.split(" ")[0]).orElse(Language.FR);
    }

    public boolean open() {
        return confirmedAt != null && closedAt == null;
    }
}
