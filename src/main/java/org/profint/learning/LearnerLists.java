package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.profint.house.Found;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Slice;
import org.profint.organisation.ManagedBy;
import org.profint.people.Audit;
import org.profint.people.Person;

/**
 * How far an organisation's people are in the runs of their teams, for its managers; to anybody else the list is empty.
 * Whoever looks is in the audit log. What people follow alone is theirs, and not in it.
 */
@ApplicationScoped
@Transactional
public class LearnerLists {

    /** Somebody in a run. {@code done} steps are theirs, of those {@code required} of them. */
    public record Learner(
            String id,
            String accountId,
            String name,
            String teamId,
            String team,
            String runId,
            String moduleId,
            int done,
            int required,
            Instant startedAt,
            Instant progressedAt,
            Instant completedAt)
            implements Serializable {

        /** Whole per cent, rounded down. */
        public int percent() {
            return required == 0 ? 0 : 100 * done / required;
        }
    }

    /**
     * The pair of account and team is one fact in two columns; PostgreSQL takes it for two, expects hardly any row and
     * reads all of them. A pair of bounds it takes for something wider, and then reads along the index.
     */
    static final String FROM =
            "team_place p join account a on a.id = p.account_id and p.run_id is null join team t on t.id = p.team_id"
                    + " join enrolment e on e.account_id = p.account_id and e.team_id between p.team_id and p.team_id"
                    + " join module_run r on r.id = e.run_id";

    private static final LongList<Learner> LEARNERS = new LongList<>(
            "e.id, a.id, a.display_name, t.id, t.name, r.id, r.module_id, e.done_count, e.required_count,"
                    + " e.started_at, e.progressed_at, e.completed_at",
            FROM,
            "e.id",
            List.of("a.display_name", "t.name"),
            Map.of(
                    "name", "lower(a.display_name)",
                    "team", "lower(t.name)",
                    "progressedAt", "e.progressed_at"),
            // The order of the index on the places of an organisation.
            "p.id desc, e.id desc",
            row -> new Learner(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    row.text(3),
                    row.text(4),
                    row.text(5),
                    row.text(6),
                    row.number(7),
                    row.number(8),
                    row.moment(9),
                    row.moment(10),
                    row.moment(11)));

    @PersistenceContext
    private EntityManager entities;

    private Audit audit;
    private Clock clock;

    protected LearnerLists() {}

    @Inject
    LearnerLists(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    private Part where(Person manager, String organisationId, String only) {
        return Part.of("p.organisation_id = ? and p.left_at is null and t.archived_at is null", organisationId)
                .and(ManagedBy.person(manager, organisationId))
                .and(Pace.chosen(only, "e", clock.instant()));
    }

    /**
     * People in runs; {@code not-started}, {@code going}, {@code stuck} and {@code finished} are choices. There is no
     * order by figures: nobody is ranked.
     */
    public Found<Learner> learners(Person manager, String organisationId, Slice slice) {
        Found<Learner> found = LEARNERS.find(entities, slice, where(manager, organisationId, slice.only()));
        note(manager, organisationId, found.rows());
        return found;
    }

    /** The next ones for a file. */
    public List<Learner> learnersAfter(Person manager, String organisationId, Slice slice) {
        List<Learner> rows = LEARNERS.after(entities, slice, where(manager, organisationId, slice.only()));
        if (slice.first() == 0) {
            note(manager, organisationId, rows);
        }
        return rows;
    }

    private void note(Person manager, String organisationId, List<Learner> rows) {
        if (!rows.isEmpty()) {
            audit.note(manager.id(), Audit.Act.PROGRESS_OPENED, null, "organisation " + organisationId);
        }
    }

    /** One person's runs with this organisation; who looked at whom is written down. */
    public List<Learner> of(Person manager, String organisationId, String accountId) {
        Part one = where(manager, organisationId, "").and(Part.of("a.id = ?", accountId == null ? "" : accountId));
        List<Learner> rows =
                LEARNERS.find(entities, Slice.first(Slice.LARGEST_PAGE), one, 0).rows();
        if (!rows.isEmpty() && !manager.id().equals(accountId)) {
            audit.note(manager.id(), Audit.Act.PROGRESS_OPENED, accountId, "organisation " + organisationId);
        }
        return rows;
    }
}
