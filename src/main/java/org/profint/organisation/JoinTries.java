package org.profint.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.profint.house.Problem;
import org.profint.people.Tokens;

/**
 * Slows down who guesses codes of rooms (security.md S37): ten wrong ones a minute from one place. Right ones are taken
 * off again, for a whole room may come in at one moment from one place. In the database, because every server has to
 * know.
 */
@ApplicationScoped
class JoinTries {

    private Counting counting;

    protected JoinTries() {}

    @Inject
    JoinTries(Counting counting) {
        this.counting = counting;
    }

    /** @throws Problem.TooMany when it is too early for another try */
    void check(String place) {
        String subject = Tokens.hash("join " + place);
        long wait;
        try {
            wait = counting.tried(subject);
        } catch (PersistenceException anotherFirstTry) {
            // Two first tries at once: the other one has made the row, and this time it is there.
            wait = counting.tried(subject);
        }
        if (wait > 0) {
            throw new Problem.TooMany(wait);
        }
    }

    /** The try was no guess. */
    void right(String place) {
        counting.right(Tokens.hash("join " + place));
    }

    /** The count, in a transaction of its own: a refusal must not undo it. */
    @ApplicationScoped
    static class Counting {

        @PersistenceContext
        private EntityManager entities;

        private Clock clock;

        protected Counting() {}

        @Inject
        Counting(Clock clock) {
            this.clock = clock;
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public long tried(String subject) {
            JoinTry known = entities.find(JoinTry.class, subject, LockModeType.PESSIMISTIC_WRITE);
            if (known == null) {
                known = new JoinTry(subject, clock.instant());
                entities.persist(known);
                entities.flush();
            }
            return known.again(clock.instant());
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void right(String subject) {
            JoinTry known = entities.find(JoinTry.class, subject, LockModeType.PESSIMISTIC_WRITE);
            if (known != null) {
                known.right();
            }
        }
    }
}
