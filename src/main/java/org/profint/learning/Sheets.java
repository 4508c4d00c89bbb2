package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@link Sheet}s. The caller has seen that the team may be shown. */
@ApplicationScoped
class Sheets {

    @PersistenceContext
    private EntityManager entities;

    Sheet of(String teamId, String runId, String moduleId, Plan plan, boolean closed) {
        Map<String, Standing.Delivery> deliveries = deliveries(teamId, runId);
        Map<String, Instant> delivered = new HashMap<>();
        deliveries.forEach((step, delivery) -> delivered.put(step, delivery.at()));
        List<Sheet.Member> members = rows(teamId, moduleId).values().stream()
                .map(rows -> rows.member(plan, closed, delivered))
                .toList();
        return new Sheet(members, deliveries);
    }

    private Map<String, Standing.Delivery> deliveries(String teamId, String runId) {
        List<Object[]> rows = entities.createQuery(
                        "select d.stepId, d.id, d.deliveredAt, d.deliveredBy, b.displayName, x.accountId"
                                + " from TeamStep d join Account b on b.id = d.deliveredBy"
                                + " left join TeamStepPart x on x.teamStepId = d.id and x.endedAt is null"
                                + " where d.runId = :run and d.teamId = :team and d.undoneAt is null",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .getResultList();
        Map<String, Standing.Delivery> deliveries = new HashMap<>();
        for (Object[] row : rows) {
            Standing.Delivery delivery = deliveries.computeIfAbsent(
                    (String) row[0],
                    step -> new Standing.Delivery(
                            (String) row[1], (Instant) row[2], (String) row[3], (String) row[4], new ArrayList<>()));
            if (row[5] != null) {
                delivery.parts().add((String) row[5]);
            }
        }
        return deliveries;
    }

    private Map<String, Rows> rows(String teamId, String moduleId) {
        List<Object[]> rows = entities.createQuery(
                        "select p.accountId, a.displayName, p.shownAsFormer, o.name, p.joinedAt, p.leftAt, e.id,"
                                + " e.beganWith, c.stepId, c.completedAt, c.teamStepId"
                                + " from TeamPlace p join Account a on a.id = p.accountId"
                                + " left join Organisation o on o.id = p.organisationId"
                                // In brackets: EclipseLink 5.0 takes "left" after a condition for the function.
                                + " left join Enrolment e on (e.accountId = p.accountId and e.moduleId = :module)"
                                + " left join StepCompletion c on c.enrolmentId = e.id and c.undoneAt is null"
                                + " where p.teamId = :team and p.runId is null order by p.joinedAt, p.id",
                        Object[].class)
                .setParameter("team", teamId)
                .setParameter("module", moduleId)
                .getResultList();
        Map<String, Rows> found = new LinkedHashMap<>();
        rows.forEach(row ->
                found.computeIfAbsent((String) row[0], none -> new Rows()).add(row));
        return found;
    }

    /** The rows of one person: places × completions. */
    private static final class Rows {

        private final Set<Together.Stay> stays = new LinkedHashSet<>();
        private final Map<String, Done> done = new HashMap<>();
        private Object[] last;

        private void add(Object[] row) {
            last = row;
            stays.add(new Together.Stay((Instant) row[4], (Instant) row[5]));
            if (row[8] != null) {
                done.merge((String) row[8], new Done((Instant) row[9], row[10] != null), Done::and);
            }
        }

        private Sheet.Member member(Plan plan, boolean closed, Map<String, Instant> delivered) {
            List<Together.Stay> all = List.copyOf(stays);
            boolean former = (Boolean) last[2] && last[5] != null;
            return new Sheet.Member(
                    (String) last[0],
                    former ? null : (String) last[1],
                    (String) last[3],
                    all,
                    (String) last[6],
                    new Path(Plan.of((String) last[7]), new Together(plan, closed, all, delivered), done));
        }
    }
}
