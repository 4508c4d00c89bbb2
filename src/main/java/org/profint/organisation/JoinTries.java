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
public class JoinTries {

    /** Wrong codes of one kind in a minute from everywhere: a crowd of places guesses no faster. */
    static final int MOST_FROM_ANYWHERE = 100;

    private static final String ANYWHERE = "anywhere";

    private Counting counting;

    protected JoinTries() {}

    @Inject
    JoinTries(Counting counting) {
        this.counting = counting;
    }

    /** @throws Problem.TooMany when it is too early for another try */
    void check(String place) {
        check(subject("join", place), JoinTry.MOST_A_MINUTE);
    }

    /** The try was no guess. */
    void right(String place) {
        counting.right(subject("join", place));
    }

    /**
     * The same for codes of another kind, which are also counted from everywhere.
     *
     * @param kind what the codes are for, in a word
     * @throws Problem.TooMany when it is too early for another try
     */
    public void check(String kind, String place) {
        check(subject(kind, place), JoinTry.MOST_A_MINUTE);
        check(subject(kind, ANYWHERE), MOST_FROM_ANYWHERE);
    }

    public void right(String kind, String place) {
        counting.right(subject(kind, place));
        counting.right(subject(kind, ANYWHERE));
    }

    private static String subject(String kind, String place) {
        return Tokens.hash(kind + " " + place);
    }

    private void check(String subject, int most) {
        long wait;
        try {
            wait = counting.tried(subject, most);
        } catch (PersistenceException anotherFirstTry) {
            // Two first tries at once: the other one has made the row, and this time it is there.
            wait = counting.tried(subject, most);
        }
        if (wait > 0) {
            throw new Problem.TooMany(wait);
        }
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
        public long tried(String subject, int most) {
            JoinTry known = entities.find(JoinTry.class, subject, LockModeType.PESSIMISTIC_WRITE);
            if (known == null) {
                known = new JoinTry(subject, clock.instant());
                entities.persist(known);
                entities.flush();
            }
            return known.again(most, clock.instant());
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
