package org.profint.facilitation.session;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.content.StepSpec;

/** How people meet. */
public enum Mode {
    ROOM,
    ONLINE,
    HYBRID,
    ONE_TO_ONE;

    /** The minutes that a step is planned with. */
    int minutes(StepSpec step) {
        return this == ONLINE ? step.minutes().online() : step.minutes().room();
    }

    static Optional<Mode> of(String word) {
        String wanted = word == null ? "" : word.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> each.name().equals(wanted)).findFirst();
    }
}
