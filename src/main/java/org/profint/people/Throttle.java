package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.profint.house.Problem;

/**
 * Slows down who guesses passwords: one account from one place, one account from anywhere, one place on all accounts.
 * It counts addresses that have no account like those that have one, so that nothing can be learned from a delay. In the
 * database, because every server has to know.
 */
@ApplicationScoped
public class Throttle {

    private static final int FREE_FROM_ONE_PLACE = 5;
    private static final int FREE_FROM_ANYWHERE = 50;
    private static final int FREE_OF_ONE_PLACE = 60;

    /** What a row counts, as a letter that no hash begins with: the rest of its key tells nobody anything. */
    static final char BOTH = 'x';

    static final char ACCOUNT = 'n';
    static final char PLACE = 'p';

    @PersistenceContext
    private EntityManager entities;

    private Counting counting;
    private Clock clock;

    protected Throttle() {}

    @Inject
    Throttle(Counting counting, Clock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    private static Map<String, Integer> subjects(String email, String address) {
        return Map.of(
                subject(BOTH, email + " " + address), FREE_FROM_ONE_PLACE,
                subject(ACCOUNT, email), FREE_FROM_ANYWHERE,
                subject(PLACE, address), FREE_OF_ONE_PLACE);
    }

    private static String subject(char of, String who) {
        return of + Tokens.hash(of + " " + who).substring(1);
    }

    /** @throws Problem.TooMany when it is too early for another try */
    @Transactional(dontRollbackOn = Problem.class)
    public void check(String email, String address) {
        long wait = subjects(email, address).entrySet().stream()
                .mapToLong(subject -> {
                    FailedSignIn failed = entities.find(FailedSignIn.class, subject.getKey());
                    return failed == null ? 0 : failed.secondsToWait(subject.getValue(), clock.instant());
                })
                .max()
                .orElse(0);
        if (wait > 0) {
            throw new Problem.TooMany(wait);
        }
    }

    /** A failure counts also where what was tried is undone. */
    public void failed(String email, String address) {
        Set<String> subjects = subjects(email, address).keySet();
        try {
            counting.failed(subjects);
        } catch (PersistenceException anotherFirstTry) {
            // Two first failures at once: the other one has made the row, and this time it is there.
            counting.failed(subjects);
        }
    }

    /** The right person came in: what failed from this place on this account is forgotten. */
    @Transactional
    public void succeeded(String email, String address) {
        entities.createQuery("delete from FailedSignIn f where f.subject = :subject")
                .setParameter("subject", subject(BOTH, email + " " + address))
                .executeUpdate();
    }

    /** Nothing is counted for this address any more, except what also names a place: that is forgotten by itself. */
    @Transactional
    public void forget(String email) {
        entities.createQuery("delete from FailedSignIn f where f.subject = :subject")
                .setParameter("subject", subject(ACCOUNT, email))
                .executeUpdate();
    }

    /** The count, in a transaction of its own. */
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
        public void failed(Set<String> subjects) {
            subjects.stream().sorted().forEach(subject -> {
                FailedSignIn failed = entities.find(FailedSignIn.class, subject, LockModeType.PESSIMISTIC_WRITE);
                if (failed == null) {
                    entities.persist(new FailedSignIn(subject, clock.instant()));
                    entities.flush();
                } else {
                    failed.again(clock.instant());
                }
            });
        }
    }
}
