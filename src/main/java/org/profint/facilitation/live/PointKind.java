package org.profint.facilitation.live;

/** What is parked. */
public enum PointKind {
    POINT,
    TASK
}
