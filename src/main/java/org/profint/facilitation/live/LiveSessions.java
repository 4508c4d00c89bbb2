package org.profint.facilitation.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Sessions that take place, and who may be there: in one of the teams now, or facilitating the run now. */
@ApplicationScoped
class LiveSessions {

    private static final String FACILITATOR = ".scopeId = s.runId and %1$s.role ="
            + " org.profint.people.Role.FACILITATOR and %1$s.scopeKind = org.profint.people.Scope.Kind.RUN"
            + " and %1$s.endedAt is null";

    private static final String SEAT =
            "select s.runId, r.moduleId, s.title, s.language, s.heldOn, r.closedAt, t.id, t.name,"
                    + " (select count(mp.id) from TeamPlace mp where mp.teamId = t.id and mp.accountId = :person"
                    + " and mp.leftAt is null and (mp.runId is null or mp.runId = s.runId)), (select count(fg.id) from RoleGrant fg where fg.accountId = :facilitator and fg"
                    + FACILITATOR.formatted("fg") + "), (select count(ag.id) from RoleGrant ag where ag"
                    + FACILITATOR.formatted("ag")
                    + "), (select count(tp.id) from TeamPlace tp where tp.teamId = t.id and tp.accountId = :person"
                    + " and tp.leftAt is null and tp.runId is null) from RunSession s, ModuleRun r, SessionTeam x, Team t where s.id = :session"
                    + " and s.cancelledAt is null and r.id = s.runId and x.sessionId = s.id and t.id = x.teamId"
                    + " order by t.name, t.id";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** @throws Problem.NotFound for everybody who has no seat there */
    LiveSeat seat(Person person, String sessionId) {
        return rows(person.id(), person.facilitating(), sessionId)
                .filter(each -> each.facilitator() || each.member())
                .orElseThrow(() -> new Problem.NotFound("session", sessionId));
    }

    /** @throws Problem.NotFound for everybody who does not lead there */
    LiveSeat led(Person person, String sessionId) {
        LiveSeat seat = seat(person, sessionId);
        if (!seat.leads()) {
            if (seat.closed() && (seat.facilitator() || !seat.facilitated())) {
                seat.checkOpen();
            }
            throw new Problem.NotFound("session", sessionId);
        }
        return seat;
    }

    /** The seat of a wall. */
    LiveSeat wall(String sessionId) {
        return rows("", "", sessionId).orElseThrow(() -> new Problem.NotFound("session", sessionId));
    }

    private Optional<LiveSeat> rows(String person, String facilitator, String sessionId) {
        List<Object[]> rows = entities.createQuery(SEAT, Object[].class)
                .setParameter("session", sessionId == null ? "" : sessionId)
                .setParameter("person", person)
                .setParameter("facilitator", facilitator)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new LiveSeat(
                        sessionId,
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        Language.of((String) row[3]).orElse(Language.FR),
                        (LocalDate) row[4],
                        row[5] != null,
                        rows.stream()
                                .map(each -> new LiveSeat.Side(
                                        (String) each[6], (String) each[7], some(each[8]), some(each[11])))
                                .toList(),
                        some(row[9]),
                        some(row[10])));
    }

    private static boolean some(Object count) {
        return ((Number) count).longValue() > 0;
    }

    Optional<LiveSession> find(String sessionId) {
        return Optional.ofNullable(entities.find(LiveSession.class, sessionId));
    }

    /** Two who begin at once follow one another. */
    void holdBeginning(String sessionId) {
        entities.createQuery("select s from RunSession s where s.id = :id")
                .setParameter("id", sessionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * With the number of the change to come, and held until the transaction ends. The update asks for nothing but the
     * row's own column, or two get the same number on Derby.
     *
     * @throws Problem.Invalid when it has not begun
     */
    LiveSession hold(String sessionId) {
        int rows = entities.createQuery(
                        "update LiveSession l set l.lastChange = l.lastChange + 1 where l.sessionId = :id")
                .setParameter("id", sessionId)
                .executeUpdate();
        if (rows == 0) {
            throw new Problem.Invalid("live", "facilitation.live.not-begun");
        }
        LiveSession session = entities.find(LiveSession.class, sessionId);
        entities.refresh(session);
        return session;
    }

    /** The parking lot, oldest first. */
    List<LivePoint> points(String sessionId) {
        return entities.createQuery(
                        "select p from LivePoint p where p.sessionId = :session order by p.id", LivePoint.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    Optional<LivePoint> point(String operationId) {
        return entities.createQuery("select p from LivePoint p where p.operationId = :id", LivePoint.class)
                .setParameter("id", operationId)
                .getResultStream()
                .findFirst();
    }

    /** @throws Problem.NotFound when the session has no such point */
    LivePoint point(String sessionId, String id) {
        return entities.createQuery(
                        "select p from LivePoint p where p.sessionId = :session and p.id = :id", LivePoint.class)
                .setParameter("session", sessionId)
                .setParameter("id", id == null ? "" : id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("point", id));
    }

    /** How many are noted as present. */
    int present(String sessionId) {
        return entities.createQuery(
                        "select count(distinct p.accountId) from SessionPresence p where p.sessionId = :session"
                                + " and p.endedAt is null",
                        Long.class)
                .setParameter("session", sessionId)
                .getSingleResult()
                .intValue();
    }

    List<LiveKey> keys(String sessionId, Instant now) {
        return entities.createQuery(
                        "select k from LiveKey k where k.sessionId = :session and k.closesAt > :now order by k.openedAt",
                        LiveKey.class)
                .setParameter("session", sessionId)
                .setParameter("now", now)
                .getResultList();
    }

    /** The session that a key opens now. */
    Optional<String> keyed(String key, Instant now) {
        return entities.createQuery(
                        "select k.sessionId from LiveKey k, RunSession s where k.text = :key and k.closesAt > :now"
                                + " and s.id = k.sessionId and s.cancelledAt is null",
                        String.class)
                .setParameter("key", key)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    /** Which of these people sit there now. */
    Set<String> sitting(String sessionId, Collection<String> people) {
        return people.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "select a.id from Account a where a.id in :people and a.disabledAt is null and (a.id in"
                                        + " (select mp.accountId from TeamPlace mp, SessionTeam x, RunSession h where x.sessionId = :session"
                                        + " and h.id = x.sessionId and (mp.runId is null or mp.runId = h.runId)"
                                        + " and mp.teamId = x.teamId and mp.leftAt is null) or a.id in (select fg.accountId"
                                        + " from RoleGrant fg, RunSession s where s.id = :session and fg"
                                        + FACILITATOR.formatted("fg") + "))",
                                String.class)
                        .setParameter("session", sessionId)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
