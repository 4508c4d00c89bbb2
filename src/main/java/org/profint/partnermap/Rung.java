package org.profint.partnermap;

import java.util.List;

/** The ladder of a relation, after NET-2 and NET-3. It describes and does not rank: for a rare need rung 2 may do. */
public final class Rung {

    /** 0 is no relation, 6 is evaluated together and visible on the territory. */
    public static final int HIGHEST = 6;

    /** Up to here a relation is informal: it is written nowhere and not even regular. */
    public static final int INFORMAL = 2;

    /** From here on it is written, with roles. */
    public static final int WRITTEN = 4;

    private static final List<String> KEYS = List.of(
            "partnermap.rung.0",
            "partnermap.rung.1",
            "partnermap.rung.2",
            "partnermap.rung.3",
            "partnermap.rung.4",
            "partnermap.rung.5",
            "partnermap.rung.6");

    private Rung() {}

    /** The key of its text. {@code rung} is 0 to 6. */
    public static String key(int rung) {
        return KEYS.get(rung);
    }
}
