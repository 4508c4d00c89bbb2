package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Writes down a timer as one reads it off: 12:30, and −1:05 when the time is over. */
@Named
@ApplicationScoped
public class Clockwork {

    private static final int MINUTE = 60;

    public String of(long seconds) {
        long all = Math.abs(seconds);
        return (seconds < 0 ? "−" : "") + all / MINUTE + ":" + "%02d".formatted(all % MINUTE);
    }
}
