package org.profint.projectwork;

/** How far a sheet of a project is. */
public enum Stage {
    DRAFT,
    HANDED_IN,
    /** Came back from its review with comments; the team goes on with it. */
    RETURNED,
    VALIDATED;

    /** Whether the team writes in it. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
