package org.profint.people.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Passkeys and challenges in the database. */
@ApplicationScoped
class Passkeys {

    @PersistenceContext
    private EntityManager entities;

    void add(Passkey passkey) {
        entities.persist(passkey);
    }

    List<Passkey> of(String accountId) {
        return entities.createQuery(
                        "select p from Passkey p where p.accountId = :account order by p.madeAt, p.id", Passkey.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<Passkey> byCredential(String hash) {
        return entities.createQuery("select p from Passkey p where p.credentialHash = :hash", Passkey.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    boolean remove(String accountId, String id) {
        return entities.createQuery("delete from Passkey p where p.id = :id and p.accountId = :account")
                        .setParameter("id", id)
                        .setParameter("account", accountId)
                        .executeUpdate()
                == 1;
    }

    /** Writes a use, unless the counter went back meanwhile; an authenticator without a counter always says 0. */
    boolean used(Passkey passkey, long signCount, Instant now) {
        return entities.createQuery("update Passkey p set p.signCount = :count, p.lastUsedAt = :now"
                                + " where p.id = :id and (p.signCount < :count or p.signCount = 0 and :zero = 0)")
                        .setParameter("count", signCount)
                        .setParameter("zero", signCount)
                        .setParameter("now", now)
                        .setParameter("id", passkey.id())
                        .executeUpdate()
                == 1;
    }

    void add(Challenge challenge) {
        entities.persist(challenge);
    }

    /** A challenge is gone once it was taken, whatever becomes of it. */
    boolean take(String challenge, String accountId, Instant now) {
        String whose = accountId == null ? "c.accountId is null" : "c.accountId = :account";
        var query = entities.createQuery(
                        "delete from Challenge c where c.challenge = :challenge and c.begunAt > :since and " + whose)
                .setParameter("challenge", challenge)
                .setParameter("since", now.minus(Challenge.LASTS));
        if (accountId != null) {
            query.setParameter("account", accountId);
        }
        return query.executeUpdate() == 1;
    }

    void forgetOldChallenges(Instant now) {
        entities.createQuery("delete from Challenge c where c.begunAt < :before")
                .setParameter("before", now.minus(Challenge.LASTS))
                .executeUpdate();
    }
}
