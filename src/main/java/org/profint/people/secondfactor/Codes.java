package org.profint.people.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Apps and recovery codes in the database. */
@ApplicationScoped
class Codes {

    @PersistenceContext
    private EntityManager entities;

    Optional<CodeApp> app(String accountId) {
        return Optional.ofNullable(entities.find(CodeApp.class, accountId));
    }

    void add(CodeApp app) {
        entities.persist(app);
    }

    /** @return false when that code, or a later one, was taken before */
    boolean takeStep(String accountId, long step) {
        return entities.createQuery(
                                "update CodeApp a set a.lastStep = :step where a.accountId = :account and a.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("account", accountId)
                        .executeUpdate()
                == 1;
    }

    boolean takeRecoveryCode(String accountId, String code, Instant now) {
        return entities.createQuery("update RecoveryCode c set c.usedAt = :now"
                                + " where c.accountId = :account and c.codeHash = :hash and c.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("account", accountId)
                        .setParameter("hash", RecoveryCode.hash(accountId, code))
                        .executeUpdate()
                == 1;
    }

    long recoveryCodesLeft(String accountId) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** New recovery codes in place of the old ones. */
    List<String> renewRecoveryCodes(String accountId, Instant now) {
        removeRecoveryCodes(accountId);
        List<String> codes =
                Stream.generate(RecoveryCode::next).limit(RecoveryCode.HOW_MANY).toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(accountId, code, now)));
        return codes;
    }

    void remove(String accountId) {
        removeRecoveryCodes(accountId);
        app(accountId).ifPresent(entities::remove);
    }

    private void removeRecoveryCodes(String accountId) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
