package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.profint.house.Found;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Slice;
import org.profint.organisation.ManagedBy;
import org.profint.people.Person;

/** An organisation's teams in their runs, for its managers; to anybody else the list is empty. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class TeamRunLists {

    /**
     * A team in a run.
     *
     * @param people how many are in the team now
     * @param facilitator null for a group that goes by itself
     * @param done delivered steps, of those {@code required} of the team
     * @param progressedAt null when nobody has started
     * @param closedAt null while the run is open
     */
    public record TeamRun(
            String id,
            String teamId,
            String team,
            int people,
            String runId,
            String moduleId,
            LocalDate startsOn,
            LocalDate endsOn,
            String facilitator,
            int done,
            int required,
            Instant progressedAt,
            Instant completedAt,
            Instant closedAt)
            implements Serializable {

        /** Whole per cent, rounded down: 100 only when all is delivered. */
        public int percent() {
            return required == 0 ? 0 : 100 * done / required;
        }
    }

    /** How many teams get on how; each counted no further than {@link LongList#COUNTED}. */
    public record Figures(int notStarted, int going, int stuck, int finished) implements Serializable {

        public boolean any() {
            return largest() > 0;
        }

        public int largest() {
            return Math.max(Math.max(notStarted, going), Math.max(stuck, finished));
        }
    }

    static final String FROM = "team t join run_team x on x.team_id = t.id join module_run r on r.id = x.run_id";

    private static final LongList<TeamRun> TEAMS = new LongList<>(
            "x.id, t.id, t.name, (select count(*) from team_place p where p.team_id = t.id and p.left_at is null and p.run_id is null),"
                    + " r.id, r.module_id, r.starts_on, r.ends_on, (select f.display_name from account f"
                    + " where f.id = r.facilitator_id), x.done_count, x.required_count, x.progressed_at,"
                    + " x.completed_at, r.closed_at",
            FROM,
            "x.id",
            List.of("t.name"),
            Map.of(
                    "team", "lower(t.name)",
                    "startsOn", "r.starts_on",
                    "endsOn", "r.ends_on",
                    "done", "x.done_count",
                    "progressedAt", "x.progressed_at"),
            // The order of the index on the teams of an organisation.
            "t.id desc, x.id desc",
            row -> new TeamRun(
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    row.number(3),
                    row.text(4),
                    row.text(5),
                    row.day(6),
                    row.day(7),
                    row.text(8),
                    row.number(9),
                    row.number(10),
                    row.moment(11),
                    row.moment(12),
                    row.moment(13)));

    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected TeamRunLists() {}

    @Inject
    TeamRunLists(Clock clock) {
        this.clock = clock;
    }

    private Part where(Person manager, String organisationId, String only) {
        return Part.of("t.organisation_id = ? and t.archived_at is null", organisationId)
                .and(ManagedBy.person(manager, organisationId))
                .and(
                        only.startsWith("module-")
                                ? Part.of("r.module_id = ? and r.closed_at is null", only.substring("module-".length()))
                                : Pace.chosen(only, "x", clock.instant()));
    }

    /**
     * Teams in runs; {@code not-started}, {@code going}, {@code stuck} (for seven days), {@code finished} and {@code
     * module-networks} are choices.
     */
    public Found<TeamRun> teams(Person manager, String organisationId, Slice slice) {
        return TEAMS.find(entities, slice, where(manager, organisationId, slice.only()));
    }

    /** The next ones for a file. */
    public List<TeamRun> teamsAfter(Person manager, String organisationId, Slice slice) {
        return TEAMS.after(entities, slice, where(manager, organisationId, slice.only()));
    }

    /** One statement for all four figures. */
    public Figures figures(Person manager, String organisationId) {
        List<String> questions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Pace pace : Pace.values()) {
            Part where = where(manager, organisationId, "").and(pace.of("x", clock.instant()));
            questions.add("select " + pace.ordinal() + ", count(*) from (select x.id from " + FROM + " where "
                    + where.sql() + " fetch first " + LongList.COUNTED + " rows only) counted" + pace.ordinal());
            values.addAll(where.values());
        }
        List<Integer> counts = LongList.read(
                entities, String.join(" union all ", questions) + " order by 1", values, row -> row.number(1));
        return new Figures(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }
}
