package org.profint.submission;

import java.time.Instant;

/** Something that was done with a file; {@code by} is null for the scanner and for who is named no more. */
public record DeedView(Act act, String name, Instant at, String by) {}
