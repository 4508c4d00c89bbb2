package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.profint.house.InstantColumn;

/** When a team meets in its run, and when it looks at its project again. */
@ApplicationScoped
class Meetings {

    private static final int MINUTES = 60;

    /**
     * A meeting with a day.
     *
     * @param begins null while nobody has said it
     * @param minutes of its running order
     * @param changedAt when anything was last changed in its run
     */
    record Meeting(String id, int number, LocalDate heldOn, LocalTime begins, int minutes, Instant changedAt) {}

    @PersistenceContext
    private EntityManager entities;

    List<Meeting> of(String runId, String teamId) {
        return entities.createQuery(
                        "select s.id, s.seriesNumber, s.heldOn, s.beginsMinute, s.createdAt, (select sum(i.plannedMinutes)"
                                + " from SessionItem i where i.sessionId = s.id and i.droppedAt is null), (select"
                                + " max(c.changedAt) from SessionChange c where c.runId = s.runId) from RunSession s,"
                                + " SessionTeam t where t.sessionId = s.id and t.teamId = :team and s.runId = :run"
                                + " and s.heldOn is not null and s.cancelledAt is null order by s.heldOn, s.id",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .getResultStream()
                .map(Meetings::meeting)
                .toList();
    }

    /** The day on which a closed project is looked at again; nothing before it is closed, and once that was done. */
    Optional<LocalDate> check(String projectId) {
        return entities.createQuery(
                        "select c.dueOn from ProjectCheck c where c.projectId = :project and c.answeredAt is null",
                        LocalDate.class)
                .setParameter("project", projectId)
                .getResultStream()
                .findFirst();
    }

    private static Meeting meeting(Object[] row) {
        Integer minute = (Integer) row[3];
        Number minutes = (Number) row[5];
        Instant created = (Instant) row[4];
        Instant changed = InstantColumn.ofAggregate(row[6]);
        return new Meeting(
                (String) row[0],
                (Integer) row[1],
                (LocalDate) row[2],
                minute == null ? null : LocalTime.of(minute / MINUTES, minute % MINUTES),
                minutes == null ? 0 : minutes.intValue(),
                changed == null || changed.isBefore(created) ? created : changed);
    }
}
