package org.profint.people.provider;

import java.time.Instant;

/** A linked identity in its owner's list. {@code lastUsedAt} is null when it was never used. */
public record IdentityView(String id, String providerName, Instant linkedAt, Instant lastUsedAt) {}
