package org.profint.house;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the house in tests inside the server: the right time, until a test says that days have passed. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SomeClock {

    private static volatile Duration ahead = Duration.ZERO;

    /** From now on it is so much later; zero brings it back. */
    public static void ahead(Duration much) {
        ahead = much;
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Moved();
    }

    /** A machine's clock, and a little more. */
    public static class Moved extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }
    }
}
