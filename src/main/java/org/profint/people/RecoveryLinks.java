package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Links to a new password, in the database. */
@ApplicationScoped
class RecoveryLinks {

    @PersistenceContext
    private EntityManager entities;

    void add(RecoveryLink link) {
        entities.persist(link);
    }

    Optional<RecoveryLink> byToken(String token) {
        return Optional.ofNullable(entities.find(RecoveryLink.class, Tokens.hash(token)));
    }

    /** Ends one link and all others of its account: two clicks at once cannot both win. */
    boolean use(String token, String accountId, Instant now) {
        int used = entities.createQuery(
                        "update RecoveryLink l set l.usedAt = :now where l.tokenHash = :hash and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("hash", Tokens.hash(token))
                .executeUpdate();
        endAll(accountId, now);
        return used == 1;
    }

    void endAll(String accountId, Instant now) {
        entities.createQuery(
                        "update RecoveryLink l set l.usedAt = :now where l.accountId = :account and l.usedAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
