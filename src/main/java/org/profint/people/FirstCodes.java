package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** One-time codes in the database. */
@ApplicationScoped
class FirstCodes {

    @PersistenceContext
    private EntityManager entities;

    void add(FirstCode code) {
        entities.persist(code);
    }

    Optional<FirstCode> of(String accountId) {
        return Optional.ofNullable(entities.find(FirstCode.class, accountId));
    }

    /** Held until the transaction ends: a code that is used twice at once is used once. */
    Optional<FirstCode> hold(String accountId) {
        return Optional.ofNullable(entities.find(FirstCode.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isPrinted(String operationId) {
        return entities.createQuery("select count(c) from FirstCode c where c.operationId = :operation", Long.class)
                        .setParameter("operation", operationId)
                        .getSingleResult()
                > 0;
    }

    /** Whether a name is somebody's already. */
    boolean isTaken(String signInName) {
        return entities.createQuery("select count(a) from Account a where a.signInName = :name", Long.class)
                        .setParameter("name", signInName)
                        .getSingleResult()
                > 0;
    }
}
