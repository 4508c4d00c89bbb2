package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import org.profint.house.Kept;

/** Ids of savings: no device asks again after so long. */
@ApplicationScoped
@Transactional
public class KeptOperations implements Kept.Silently {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Kind kind() {
        return Kind.OPERATIONS;
    }

    @Override
    public int forget(Instant before, Collection<String> held) {
        return entities.createQuery("delete from Operation o where o.savedAt < :before and o.accountId not in :held")
                .setParameter("before", before)
                .setParameter("held", held)
                .executeUpdate();
    }
}
