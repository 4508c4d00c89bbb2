package org.profint.facilitation.live;

/** A point of the parking lot, as everybody reads it: without a name. */
public record PointView(String id, PointKind kind, String text, Fate fate, boolean carried) {}
