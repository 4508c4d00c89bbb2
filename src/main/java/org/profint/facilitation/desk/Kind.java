package org.profint.facilitation.desk;

import java.util.Optional;
import java.util.stream.Stream;

/** What can wait for who facilitates, in the order of how much it hurts. */
public enum Kind {
    /** A post that somebody reported. */
    REPORTED,
    /** A post that nobody of the team reads until it is shown. */
    HELD,
    UNANSWERED,
    /** A step that a team delivered, and that nobody who facilitates has looked at. */
    REVIEW,
    SILENT;

    static Optional<Kind> of(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    boolean isPost() {
        return this == REPORTED || this == HELD || this == UNANSWERED;
    }
}
