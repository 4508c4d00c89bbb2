package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Problem;

/** Who is here, for administrators: names and dates, never what somebody wrote. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Directory {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Sign-ins that still let somebody in: {@link SignIn#isOpen}, as a question to the database. */
    public long openSignIns(Person admin) {
        check(admin);
        Instant now = clock.instant();
        return entities.createQuery(
                        "select count(s) from SignIn s, Account a where a.id = s.accountId and a.disabledAt is null"
                                + " and s.endedAt is null and s.expiresAt > :now and (s.lastSeenAt > :shared"
                                + " or s.sharedComputer = false and s.lastSeenAt > :own)",
                        Long.class)
                .setParameter("now", now)
                .setParameter("shared", now.minus(SignIn.IDLE_ON_SHARED_COMPUTER))
                .setParameter("own", now.minus(SignIn.IDLE))
                .getSingleResult();
    }

    /**
     * E-mail addresses that somebody failed to sign in with since yesterday, and places where somebody failed: one who
     * tries many accounts shows, and so do many who try one. How often they tried, nobody keeps by the day.
     */
    public long failingAddresses(Person admin) {
        check(admin);
        return entities.createQuery(
                        "select count(f) from FailedSignIn f where f.lastFailedAt > :since"
                                + " and (f.subject like :accounts or f.subject like :places)",
                        Long.class)
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
                .setParameter("accounts", Throttle.ACCOUNT + "%")
                .setParameter("places", Throttle.PLACE + "%")
                .getSingleResult();
    }

    private static void check(Person admin) {
        if (!admin.isAdmin()) {
            throw new Problem.NotFound("page", "administration");
        }
    }
}
