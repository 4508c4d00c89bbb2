package org.profint.submission;

/** What is done with a file, for its log. */
public enum Act {
    ADDED,
    DESCRIBED,
    SHARED,
    UNSHARED,
    REMOVED,
    INFECTED
}
