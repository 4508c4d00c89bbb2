package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What the scanner has said about files, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ScanRows {

    private static final String WAITS = " f.readyAt is null and f.refusedAt is null and f.removedAt is null";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Rows rows;

    public List<String> unscanned(Instant now, int most) {
        return entities.createQuery(
                        "select f.id from SubmissionFile f where" + WAITS
                                + " and (f.scanAgainAt is null or f.scanAgainAt <= :now) order by f.id",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    public long waiting() {
        return entities.createQuery("select count(f.id) from SubmissionFile f where" + WAITS, Long.class)
                .getSingleResult();
    }

    /** True for the one server that looks at it now. */
    public boolean claim(String id, Instant now, Instant until) {
        return entities.createQuery("update SubmissionFile f set f.scanAgainAt = :until where f.id = :id and" + WAITS
                                + " and (f.scanAgainAt is null or f.scanAgainAt <= :now)")
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    public void release(String id) {
        entities.createQuery("update SubmissionFile f set f.scanAgainAt = null where f.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    public void ready(String id, Instant now) {
        rows.byId(id).ifPresent(each -> each.ready(now));
    }

    public void refuse(String id, Instant now) {
        rows.byId(id).ifPresent(each -> {
            each.refuse(now);
            rows.add(new SubmissionDeed(id, Act.INFECTED, null, now));
        });
    }
}
