package org.profint.projectwork.impact;

import java.util.List;
import java.util.stream.Stream;

/** How far an organisation has taken something up that a project tried. */
public enum Rung {
    /** Nothing was confirmed yet. */
    NONE,
    TRIED,
    MODELLED,
    REPEATED,
    PERMANENT;

    /** Those that there are to climb. */
    public static List<Rung> ladder() {
        return Stream.of(values()).filter(each -> each != NONE).toList();
    }

    /** One by one upwards, as many as need be downwards. */
    boolean leadsTo(Rung other) {
        return other.ordinal() == ordinal() + 1 || other.ordinal() < ordinal();
    }

    static Rung of(String name) {
        return Stream.of(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
