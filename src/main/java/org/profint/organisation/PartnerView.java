package org.profint.organisation;

import java.io.Serializable;
import java.time.Instant;

/** A team and an organisation that was asked to lend people to it. {@code agreedAt} is null while it has not answered. */
public record PartnerView(
        String teamId,
        String teamName,
        String homeName,
        String organisationId,
        String organisationName,
        Instant askedAt,
        Instant agreedAt)
        implements Serializable {}
