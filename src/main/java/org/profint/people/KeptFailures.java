package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import org.profint.house.Kept;

/** How often signing in failed. No row names an account, so a hold holds none. */
@ApplicationScoped
@Transactional
public class KeptFailures implements Kept.Silently {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Kind kind() {
        return Kind.FAILED_SIGN_INS;
    }

    @Override
    public int forget(Instant before, Collection<String> held) {
        return entities.createQuery("delete from FailedSignIn f where f.lastFailedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
