package org.profint.people.passkeys;

import java.time.Instant;

/** A passkey in its owner's list. {@code lastUsedAt} is null when it was never used. */
public record PasskeyView(String id, String name, Instant madeAt, Instant lastUsedAt) {}
