package org.profint.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** The key in the database, apart from whatever transaction needs it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Keys {

    @PersistenceContext
    private EntityManager entities;

    public Optional<byte[]> kept() {
        return Optional.ofNullable(entities.find(MailKey.class, MailKey.ONLY)).map(MailKey::secret);
    }

    /** @throws jakarta.persistence.PersistenceException when there is one already */
    public byte[] make(Instant now) {
        MailKey key = new MailKey(now);
        entities.persist(key);
        entities.flush();
        return key.secret();
    }
}
