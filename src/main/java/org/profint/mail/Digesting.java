package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Puts daily letters together: all that waits for a reader in one letter, at most one in 24 hours. News get an hour to
 * gather, so that the first of a busy morning does not leave alone.
 */
@ApplicationScoped
class Digesting {

    static final Duration BETWEEN = Duration.ofHours(24);
    static final Duration GATHERING = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(Digesting.class.getName());
    private static final int AT_ONCE = 100;

    private Digests digests;
    private Clock clock;

    protected Digesting() {}

    @Inject
    Digesting(Digests digests, Clock clock) {
        this.digests = digests;
        this.clock = clock;
    }

    /** @return how many daily letters were put together */
    int compose() {
        Instant now = clock.instant();
        int composed = 0;
        int before = -1;
        // A round without any is the last one: what is left belongs to another server.
        while (composed > before) {
            before = composed;
            for (String account : digests.due(now.minus(GATHERING), now.minus(BETWEEN), AT_ONCE)) {
                composed += compose(account, now) ? 1 : 0;
            }
        }
        return composed;
    }

    private boolean compose(String account, Instant now) {
        try {
            return digests.compose(account, now, now.minus(BETWEEN));
        } catch (PersistenceException anotherServerWasFaster) {
            LOG.log(Level.FINE, "Another server writes this daily letter", anotherServerWasFaster);
            return false;
        }
    }
}
