package org.profint.house;

import java.time.ZoneId;

/** Where the campus is: the days and the clock times that people read are those of this place. */
public final class Place {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private Place() {}
}
