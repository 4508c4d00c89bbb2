package org.profint.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.profint.house.Kept;

/**
 * Files of runs that are long over, and of people who go alone and have not come for long. A team's file is told of to the
 * whole team, and goes with those of the one who added it.
 */
@ApplicationScoped
@Transactional
public class KeptFiles implements Kept.WithNotice {

    /** A run that nobody has closed is over on its last day, for what was not added after it. */
    private static final String OF_RUN = "f.runId in (select r.id from ModuleRun r where r.closedAt < :before"
            + " or r.closedAt is null and r.endsOn < :day)";

    private static final String ALONE = "f.runId is null and not exists (select e.id from Enrolment e"
            + " where e.accountId = f.accountId and (e.lastVisitedAt >= :before or e.startedAt >= :before))";

    private static final String OLD = " f.addedAt < :before and (" + OF_RUN + " or " + ALONE + ")";
    private static final String OLDEST_FIRST = " order by min(f.addedAt)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<BytesLeft> events;

    @Override
    public Kind kind() {
        return Kind.FILES;
    }

    @Override
    public List<String> owners(Instant before, int most) {
        Set<String> owners = new LinkedHashSet<>();
        owners.addAll(accounts(
                "select f.accountId from SubmissionFile f where f.accountId is not null and" + OLD
                        + " group by f.accountId",
                before,
                most));
        owners.addAll(accounts(
                "select f.addedBy from SubmissionFile f where f.accountId is null and" + OLD + " group by f.addedBy",
                before,
                most));
        owners.addAll(accounts(
                "select p.accountId from SubmissionFile f, TeamPlace p where f.accountId is null and f.removedAt is null"
                        + " and f.refusedAt is null and p.teamId = f.teamId and p.leftAt is null and p.runId is null"
                        + " and" + OLD + " group by p.accountId",
                before,
                most));
        return owners.stream().limit(most).toList();
    }

    private List<String> accounts(String question, Instant before, int most) {
        return old(question + OLDEST_FIRST, before).setMaxResults(most).getResultList();
    }

    private TypedQuery<String> old(String question, Instant before) {
        return entities.createQuery(question, String.class)
                .setParameter("before", before)
                .setParameter("day", LocalDate.ofInstant(before, ZoneOffset.UTC));
    }

    /** Their rows with the log, also of what was removed before: its name and its words still stood there. Then the bytes. */
    @Override
    public int forget(Instant before, String accountId) {
        List<String> files = old(
                        "select f.id from SubmissionFile f where (f.accountId = :account or f.accountId is null"
                                + " and f.addedBy = :account) and" + OLD,
                        before)
                .setParameter("account", accountId)
                .getResultList();
        if (!files.isEmpty()) {
            delete("delete from SubmissionDeed d where d.fileId in :files", files);
            delete("delete from SubmissionFile f where f.id in :files", files);
            events.fire(new BytesLeft(files, List.of()));
        }
        return files.size();
    }

    private void delete(String what, List<String> files) {
        entities.createQuery(what).setParameter("files", files).executeUpdate();
    }
}
