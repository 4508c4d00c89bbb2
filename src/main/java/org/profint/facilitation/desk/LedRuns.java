package org.profint.facilitation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.profint.house.LongList;
import org.profint.house.Part;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Runs of who facilitates them, their sessions of a day, and what their teams have done. */
@ApplicationScoped
class LedRuns {

    /** A session of today. {@code begins}: minute of the day, −1 while nobody has said it. */
    public record Meeting(String id, String title, int begins, String place, String moduleId) {}

    /** A team at a step: when it delivered, whether that was looked at, or how many of its people have done it. */
    record Cell(String teamId, String stepId, Instant deliveredAt, Instant lookedAt, int people) {}

    @PersistenceContext
    private EntityManager entities;

    /** @throws Problem.NotFound for everybody who does not facilitate the run now */
    LedRun run(Person person, String runId) {
        Part where = LedBy.person(person).and(Part.of("r.id = ?", runId == null ? "" : runId));
        AtomicReference<LedRun> run = new AtomicReference<>();
        List<LedRun.LedTeam> teams = LongList.read(
                entities,
                "select r.id, r.module_id, r.began_with, r.languages, r.closed_at, (select count(*) from"
                        + " discussion_rules n where n.run_id = r.id and n.nameless = true), t.id, t.name, (select"
                        + " count(*) from team_place p where p.team_id = t.id and p.left_at is null and p.run_id is null), x.done_count,"
                        + " x.required_count from "
                        + LedBy.TEAMS + " where " + where.sql() + " order by t.name, t.id",
                where.values(),
                row -> {
                    run.set(new LedRun(
                            row.text(0),
                            row.text(1),
                            row.text(2),
                            row.text(3),
                            row.moment(4),
                            row.number(5) > 0,
                            List.of()));
                    return new LedRun.LedTeam(row.text(6), row.text(7), row.number(8), row.number(9), row.number(10));
                });
        if (teams.isEmpty()) {
            throw new Problem.NotFound("run", runId);
        }
        LedRun seen = run.get();
        return new LedRun(
                seen.id(),
                seen.moduleId(),
                seen.beganWith(),
                seen.languages(),
                seen.closedAt(),
                seen.nameless(),
                teams);
    }

    List<Meeting> meetings(Person person, LocalDate day) {
        Part where = Part.of(
                "g.account_id = ? and g.scope_kind = 'RUN' and g.role_name = 'FACILITATOR' and g.ended_at is null"
                        + " and r.closed_at is null and s.held_on = ? and s.cancelled_at is null",
                person.facilitating(),
                day);
        return LongList.read(
                entities,
                "select s.id, s.title, coalesce(s.begins_minute, -1), s.place, r.module_id from role_grant g"
                        + " join module_run r on r.id = g.scope_id join run_session s on s.run_id = r.id where "
                        + where.sql() + " order by 3, s.id",
                where.values(),
                row -> new Meeting(row.text(0), row.text(1), row.number(2), row.text(3), row.text(4)));
    }

    /** What all teams of a run have done. The caller has seen that it is theirs. */
    List<Cell> cells(LedRun run) {
        return LongList.read(
                entities,
                "select w.team_id, w.step_id, w.delivered_at, o.looked_at, 0 from team_step w left join desk_look o on"
                        + " o.team_step_id = w.id where w.run_id = ? and w.undone_at is null union all select e.team_id,"
                        + " c.step_id, cast(null as timestamp), cast(null as timestamp), count(distinct e.account_id) from"
                        + " enrolment e join step_completion c on c.enrolment_id = e.id where e.run_id = ? and c.undone_at"
                        + " is null and c.team_step_id is null group by e.team_id, c.step_id",
                List.of(run.id(), run.id()),
                row -> new Cell(row.text(0), row.text(1), row.moment(2), row.moment(3), row.number(4)));
    }

    /** @throws Problem.NotFound when nobody delivered that in a run of this person */
    void checkDelivered(Person person, String teamStepId) {
        Part where = LedBy.person(person).and(Part.of("w.id = ? and w.undone_at is null", teamStepId));
        boolean there = !LongList.read(
                        entities,
                        "select w.id from " + LedBy.TEAMS
                                + " join team_step w on w.run_id = r.id and w.team_id = t.id where " + where.sql(),
                        where.values(),
                        row -> row.text(0))
                .isEmpty();
        if (!there) {
            throw new Problem.NotFound("delivery", teamStepId);
        }
    }
}
