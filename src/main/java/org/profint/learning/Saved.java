package org.profint.learning;

import java.time.Instant;

/** The server's yes to a write: said only after the commit. */
public record Saved(int version, Instant savedAt) {}
