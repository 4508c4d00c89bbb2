package org.profint.discussion.practices;

import java.util.Optional;
import java.util.stream.Stream;

/** How it is with us. */
public enum How {
    DO,
    PARTLY,
    NOT,
    NOT_RELEVANT;

    static Optional<How> read(String word) {
        return Stream.of(values()).filter(each -> each.name().equals(word)).findFirst();
    }
}
