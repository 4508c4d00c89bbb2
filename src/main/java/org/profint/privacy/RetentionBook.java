package org.profint.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.profint.house.Kept;

/** Periods, days and their reports in the database. */
@ApplicationScoped
@Transactional
class RetentionBook {

    @PersistenceContext
    private EntityManager entities;

    public Optional<RetentionPeriod> changed(Kept.Kind kind) {
        return Optional.ofNullable(entities.find(RetentionPeriod.class, kind));
    }

    public int days(Kept.Kind kind) {
        return changed(kind).map(RetentionPeriod::days).orElse(kind.days());
    }

    public void add(RetentionPeriod period) {
        entities.persist(period);
    }

    /** @throws jakarta.persistence.PersistenceException when another server does this day */
    public void claim(LocalDate day, Instant now) {
        entities.persist(new RetentionRun(day, now));
        entities.flush();
    }

    public boolean isDone(LocalDate day) {
        return entities.find(RetentionRun.class, day) != null;
    }

    public void report(RetentionReport report) {
        entities.merge(report);
    }

    public java.util.List<Retaining.Report> lastReport() {
        return entities.createQuery(
                        "select new org.profint.privacy.Retaining$Report(r.ranOn, r.kind, r.noticed, r.forgotten)"
                                + " from RetentionReport r where r.ranOn ="
                                + " (select max(l.ranOn) from RetentionReport l) order by r.kind",
                        Retaining.Report.class)
                .getResultList();
    }
}
