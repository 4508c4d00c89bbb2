package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What people want and do not want, and the key of the links that say so, in the database. */
@ApplicationScoped
class Choices {

    @PersistenceContext
    private EntityManager entities;

    private Keys keys;
    private Clock clock;

    protected Choices() {}

    @Inject
    Choices(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** The kinds that somebody has chosen a pace for; the others are in their daily letter. */
    Map<LetterKind, Pace> of(String accountId) {
        Map<LetterKind, Pace> chosen = new EnumMap<>(LetterKind.class);
        entities.createQuery("select c from MailChoice c where c.accountId = :account", MailChoice.class)
                .setParameter("account", accountId)
                // Asked in the middle of somebody else's transaction, whose rows are none of our business.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .forEach(each -> chosen.put(each.kind(), each.pace()));
        return chosen;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void choose(String accountId, LetterKind kind, Pace pace) {
        Optional<MailChoice> before = entities.createQuery(
                        "select c from MailChoice c where c.accountId = :account and c.kind = :kind", MailChoice.class)
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
        before.ifPresentOrElse(
                each -> each.choose(pace, clock.instant()),
                () -> entities.persist(new MailChoice(accountId, kind, pace, clock.instant())));
        entities.flush();
    }

    boolean isStopped(String addressHash, LetterKind kind) {
        return entities.createQuery(
                                "select count(s) from MailStop s where s.addressHash = :hash and s.kind = :kind",
                                Long.class)
                        .setParameter("hash", addressHash)
                        .setParameter("kind", kind)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult()
                > 0;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void stop(String addressHash, LetterKind kind) {
        if (!isStopped(addressHash, kind)) {
            entities.persist(new MailStop(addressHash, kind, clock.instant()));
            entities.flush();
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void resume(String addressHash, LetterKind kind) {
        entities.createQuery("delete from MailStop s where s.addressHash = :hash and s.kind = :kind")
                .setParameter("hash", addressHash)
                .setParameter("kind", kind)
                .executeUpdate();
    }

    /** The key of all servers; the first one that needs it makes it. */
    byte[] key() {
        return keys.kept().or(this::made).orElseGet(() -> keys.kept().orElseThrow());
    }

    private Optional<byte[]> made() {
        try {
            return Optional.of(keys.make(clock.instant()));
        } catch (PersistenceException anotherServerWasFaster) {
            return Optional.empty();
        }
    }
}
