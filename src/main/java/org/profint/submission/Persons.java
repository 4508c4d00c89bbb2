package org.profint.submission;

/** Whether a picture shows names or faces of persons, in the words of who added it. */
public enum Persons {
    NONE,
    BLURRED,
    SHOWN;

    /** Whether others than the team may see such a picture. */
    boolean mayGoOut() {
        return this != SHOWN;
    }
}
