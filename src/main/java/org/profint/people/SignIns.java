package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sign-ins in the database. */
@ApplicationScoped
class SignIns {

    @PersistenceContext
    private EntityManager entities;

    Optional<SignIn> byId(String id) {
        return Optional.ofNullable(entities.find(SignIn.class, id));
    }

    Optional<SignIn> byToken(String token) {
        return entities.createQuery("select s from SignIn s where s.tokenHash = :hash", SignIn.class)
                .setParameter("hash", Tokens.hash(token))
                .getResultStream()
                .findFirst();
    }

    List<SignIn> of(String accountId) {
        return entities.createQuery(
                        "select s from SignIn s where s.accountId = :account and s.endedAt is null"
                                + " order by s.lastSeenAt desc, s.id desc",
                        SignIn.class)
                .setParameter("account", accountId)
                .setMaxResults(500)
                .getResultList();
    }

    /** @return whether there was one to end */
    boolean end(String accountId, String signInId, Instant now) {
        return entities.createQuery("update SignIn s set s.endedAt = :now"
                                + " where s.id = :id and s.accountId = :account and s.endedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", signInId)
                        .setParameter("account", accountId)
                        .executeUpdate()
                == 1;
    }

    /** @param but the sign-in that stays; null for none */
    void endOthers(String accountId, String but, Instant now) {
        entities.createQuery("update SignIn s set s.endedAt = :now"
                        + " where s.accountId = :account and s.id <> :but and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .setParameter("but", but == null ? "" : but)
                .executeUpdate();
    }

    @Transactional
    public void add(SignIn signIn) {
        entities.persist(signIn);
    }
}
