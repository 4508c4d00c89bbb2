package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When a team meets in its run. */
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

    private static Meeting meeting(Object[] row) {
        Integer minute = (Integer) row[3];
        Number minutes = (Number) row[5];
        Instant created = (Instant) row[4];
        Instant changed = (Instant) row[6];
        return new Meeting(
                (String) row[0],
                (Integer) row[1],
                (LocalDate) row[2],
                minute == null ? null : LocalTime.of(minute / MINUTES, minute % MINUTES),
                minutes == null ? 0 : minutes.intValue(),
                changed == null || changed.isBefore(created) ? created : changed);
    }
}
