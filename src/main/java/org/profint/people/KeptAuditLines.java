package org.profint.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import org.profint.house.Kept;

/** The beginning of the audit log. It goes without a gap, as far as no line is younger or about somebody on hold. */
@ApplicationScoped
@Transactional
public class KeptAuditLines implements Kept.Silently {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Kind kind() {
        return Kind.AUDIT_LINES;
    }

    @Override
    public int forget(Instant before, Collection<String> held) {
        Long firstToStay = entities.createQuery(
                        "select min(a.place) from AuditLine a"
                                + " where a.doneAt >= :before or a.doneTo in :held or a.doneBy in :held",
                        Long.class)
                .setParameter("before", before)
                .setParameter("held", held)
                .getSingleResult();
        return entities.createQuery("delete from AuditLine a where a.doneAt < :before and a.place < :first")
                .setParameter("before", before)
                .setParameter("first", firstToStay == null ? Long.MAX_VALUE : firstToStay)
                .executeUpdate();
    }
}
