package org.profint.facilitation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.profint.people.Person;

/** Sessions, their teams and their running orders. The caller has seen the ground. */
@ApplicationScoped
class Sessions {

    /** A line of the log with the name of who did it; null for somebody who is gone. */
    record Noted(SessionChange change, String by) {}

    private static final int NEWEST_CHANGES = 60;

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    /** All sessions of a run that stand, in their order. */
    Series series(Ground ground) {
        List<RunSession> sessions = entities.createQuery(
                        "select s from RunSession s where s.runId = :run and s.cancelledAt is null"
                                + " order by s.seriesNumber, s.id",
                        RunSession.class)
                .setParameter("run", ground.runId())
                .getResultList();
        Map<String, List<String>> teams = new LinkedHashMap<>();
        Map<String, List<SessionItem>> items = new LinkedHashMap<>();
        sessions.forEach(each -> {
            teams.put(each.id(), new ArrayList<>());
            items.put(each.id(), new ArrayList<>());
        });
        if (!sessions.isEmpty()) {
            of(SessionTeam.class, "sessionId", teams.keySet(), "teamId")
                    .forEach(each -> teams.get(each.sessionId()).add(each.teamId()));
            of(SessionItem.class, "sessionId", items.keySet(), "number, x.id")
                    .forEach(each -> items.get(each.sessionId()).add(each));
        }
        return new Series(ground, new ArrayList<>(sessions), teams, items);
    }

    private <T> List<T> of(Class<T> type, String column, Collection<String> sessionIds, String order) {
        return entities.createQuery(
                        "select x from " + type.getSimpleName() + " x where x." + column + " in :ids order by x."
                                + order,
                        type)
                .setParameter("ids", sessionIds)
                .getResultList();
    }

    /** The lines of a session that stand, in order. */
    List<SessionItem> order(String sessionId) {
        return entities.createQuery(
                        "select i from SessionItem i where i.sessionId = :session and i.droppedAt is null"
                                + " order by i.number, i.id",
                        SessionItem.class)
                .setParameter("session", sessionId)
                .getResultList();
    }

    void removeTeam(String sessionId, String teamId) {
        entities.remove(entities.find(SessionTeam.class, new SessionTeam.Key(sessionId, teamId)));
    }

    /** What was changed lately, newest first. */
    List<Noted> changes(String runId) {
        return entities.createQuery(
                        "select c, a.displayName from SessionChange c left join Account a on a.id = c.changedBy"
                                + " where c.runId = :run order by c.changedAt desc, c.id desc",
                        Object[].class)
                .setParameter("run", runId)
                .setMaxResults(NEWEST_CHANGES)
                .getResultStream()
                .map(row -> new Noted((SessionChange) row[0], (String) row[1]))
                .toList();
    }

    /**
     * How long lines really took in the last other run that this person facilitated or was in, by {@link Line#key}.
     * Pieces of what was cut are counted together.
     */
    Map<String, Integer> measured(Person person, Ground ground) {
        List<Object[]> rows = entities.createQuery(
                        "select i.stepId, i.partId, s.runId, i.realMinutes from SessionItem i, RunSession s, ModuleRun r"
                                + " where s.id = i.sessionId and r.id = s.runId and r.moduleId = :module"
                                + " and r.id <> :run and i.realMinutes is not null and i.stepId is not null"
                                + " and s.cancelledAt is null and (exists (select g.id from RoleGrant g"
                                + " where g.scopeId = r.id and g.accountId = :person"
                                + " and g.role = org.profint.people.Role.FACILITATOR) or exists (select p.id"
                                + " from TeamPlace p, RunTeam x where x.runId = r.id and p.teamId = x.teamId"
                                + " and p.accountId = :person and (p.runId is null or p.runId = r.id))) order by r.openedAt desc, r.id",
                        Object[].class)
                .setParameter("module", ground.moduleId())
                .setParameter("run", ground.runId())
                .setParameter("person", person.id())
                .getResultList();
        Map<String, String> run = new LinkedHashMap<>();
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (Object[] row : rows) {
            String key = Line.key((String) row[0], (String) row[1]);
            if (run.computeIfAbsent(key, newest -> (String) row[2]).equals(row[2])) {
                minutes.merge(key, (Integer) row[3], Integer::sum);
            }
        }
        return minutes;
    }
}
