package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.profint.house.LongList;

/** Teams × steps. The caller has read the teams that may be seen. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Boards {

    /** Fewer people than this are not counted in what leaves the team: a figure of four says who (decision 0018). */
    public static final int FEWEST = 5;

    /**
     * A team and a step.
     *
     * @param deliveredAt of a step of the team; null otherwise
     * @param people of the team who have done a step of each one; 0 otherwise
     */
    public record Cell(Instant deliveredAt, int people) implements Serializable {}

    @PersistenceContext
    private EntityManager entities;

    /** What is there, by the id of the team's row and the step; one statement. */
    public Map<String, Map<String, Cell>> cells(List<TeamRunLists.TeamRun> teams) {
        Map<String, Map<String, Cell>> cells = new HashMap<>();
        if (teams.isEmpty()) {
            return cells;
        }
        List<Object> values =
                new ArrayList<>(teams.stream().map(TeamRunLists.TeamRun::id).toList());
        values.addAll(List.copyOf(values));
        String some = "(" + String.join(", ", Collections.nCopies(teams.size(), "?")) + ")";
        String sql = "select x.id, s.step_id, s.delivered_at, 0 from run_team x join team_step s on s.run_id = x.run_id"
                + " and s.team_id = x.team_id where x.id in " + some + " and s.undone_at is null"
                + " union all select x.id, c.step_id, min(c.completed_at), count(distinct e.account_id)"
                + " from run_team x join enrolment e on e.run_id = x.run_id and e.team_id = x.team_id"
                + " join step_completion c on c.enrolment_id = e.id and c.team_step_id is null"
                + " where x.id in " + some + " and c.undone_at is null group by x.id, c.step_id";
        LongList.read(
                entities,
                sql,
                values,
                row -> cells.computeIfAbsent(row.text(0), id -> new HashMap<>())
                        .merge(row.text(1), cell(row.moment(2), row.number(3)), Boards::both));
        return cells;
    }

    private static Cell cell(Instant at, int people) {
        return people == 0 ? new Cell(at, 0) : new Cell(null, people);
    }

    private static Cell both(Cell one, Cell other) {
        return new Cell(
                one.deliveredAt() != null ? one.deliveredAt() : other.deliveredAt(), one.people() + other.people());
    }
}
