package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Forgets what old letters say. What is settled is emptied after 30 days: address, subject, text and link. What could not
 * leave for 30 days never will: who sets up a mail server today must not send last month's news. After a year nothing is
 * left of a letter.
 */
@ApplicationScoped
@Transactional
class Emptying {

    static final Duration KEPT = Duration.ofDays(30);
    static final Duration COUNTED = Duration.ofDays(365);

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected Emptying() {}

    @Inject
    Emptying(Clock clock) {
        this.clock = clock;
    }

    Emptying(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void empty() {
        Instant now = clock.instant();
        entities.createQuery("delete from OutboxLetter l where l.writtenAt < :old")
                .setParameter("old", now.minus(COUNTED))
                .executeUpdate();
        entities.createQuery("update OutboxLetter l set l.givenUpAt = :now, l.nextTryAt = null, l.waitsSince = null,"
                        + " l.lastError = 'waited for 30 days'"
                        + " where l.writtenAt < :old and (l.nextTryAt < :now or l.waitsSince < :old)")
                .setParameter("now", now)
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        entities.createQuery("update OutboxLetter l set l.recipient = null, l.subject = '', l.body = '', l.link = null,"
                        + " l.linkText = null, l.emptiedAt = :now"
                        + " where l.writtenAt < :old and l.nextTryAt is null and l.waitsSince is null"
                        + " and l.emptiedAt is null")
                .setParameter("now", now)
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
    }
}
