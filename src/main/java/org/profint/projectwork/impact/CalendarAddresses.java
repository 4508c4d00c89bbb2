package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.profint.people.Tokens;

/** Private addresses of calendars. */
@ApplicationScoped
class CalendarAddresses {

    @PersistenceContext
    private EntityManager entities;

    Optional<CalendarAddress> of(String accountId) {
        return Optional.ofNullable(entities.find(CalendarAddress.class, accountId));
    }

    /** The same; whoever presses twice, or in two windows, follows themselves until the transaction ends. */
    Optional<CalendarAddress> held(String accountId) {
        entities.createQuery("select a from Account a where a.id = :id")
                .setParameter("id", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return Optional.ofNullable(entities.find(CalendarAddress.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<CalendarAddress> byToken(String token) {
        return entities.createQuery("select c from CalendarAddress c where c.tokenHash = :hash", CalendarAddress.class)
                .setParameter("hash", Tokens.hash(token))
                .getResultStream()
                .findFirst();
    }

    void add(CalendarAddress address) {
        entities.persist(address);
        entities.flush();
    }

    void remove(CalendarAddress address) {
        entities.remove(address);
    }
}
