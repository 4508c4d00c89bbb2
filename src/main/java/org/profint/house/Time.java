package org.profint.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The clock of the house, so that a test can bring its own. A server that is being tried out may be sent ahead by
 * {@code PROFINT_DEMO_AHEAD}, to see what comes weeks later; on every other it is the machine's.
 */
@ApplicationScoped
class Time {

    @Produces
    @ApplicationScoped
    Clock clock(
            TryingOut tryingOut, @ConfigProperty(name = "profint.demo.ahead", defaultValue = "PT0S") Duration ahead) {
        return tryingOut.isOn() ? Clock.offset(Clock.systemUTC(), ahead) : Clock.systemUTC();
    }
}
