package org.profint.worksheet;

import java.io.Serializable;
import java.time.Instant;

/** A snapshot of a worksheet, in a list. */
public record SnapshotView(String id, String label, Instant takenAt) implements Serializable {}
