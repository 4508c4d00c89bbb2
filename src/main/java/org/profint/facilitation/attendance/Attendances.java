package org.profint.facilitation.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.profint.facilitation.session.Mode;
import org.profint.house.Place;
import org.profint.people.Person;

/** At which sessions somebody was, for that very person: also those of teams that they have left. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Attendances {

    @PersistenceContext
    private EntityManager entities;

    /** By day. */
    public List<AttendedView> of(Person person) {
        Map<String, Object[]> sessions = new LinkedHashMap<>();
        entities.createQuery(
                        "select s.id, s.runId, s.title, s.mode, s.heldOn, p.notedAt from RunSession s"
                                + " join SessionPresence p on p.sessionId = s.id where p.accountId = :person"
                                + " and p.endedAt is null and s.cancelledAt is null order by p.notedAt",
                        Object[].class)
                .setParameter("person", person.id())
                .getResultList()
                .forEach(row -> sessions.putIfAbsent((String) row[0], row));
        Map<String, Integer> planned = planned(sessions.keySet());
        return sessions.values().stream()
                .map(row -> view(row, planned.getOrDefault(row[0], 0)))
                .sorted(Comparator.comparing(AttendedView::heldOn))
                .toList();
    }

    private static AttendedView view(Object[] row, int planned) {
        LocalDate day = row[4] == null ? LocalDate.ofInstant((Instant) row[5], Place.ZONE) : (LocalDate) row[4];
        return new AttendedView((String) row[1], (String) row[2], (Mode) row[3], day, planned);
    }

    private Map<String, Integer> planned(Collection<String> sessions) {
        Map<String, Integer> planned = new HashMap<>();
        if (!sessions.isEmpty()) {
            entities.createQuery(
                            "select i.sessionId, sum(i.plannedMinutes) from SessionItem i where i.sessionId in :sessions"
                                    + " and i.droppedAt is null group by i.sessionId",
                            Object[].class)
                    .setParameter("sessions", sessions)
                    .getResultList()
                    .forEach(row -> planned.put((String) row[0], ((Number) row[1]).intValue()));
        }
        return planned;
    }
}
