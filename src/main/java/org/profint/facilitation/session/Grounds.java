package org.profint.facilitation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.profint.house.Problem;
import org.profint.learning.PlannedStep;
import org.profint.people.Person;

/** Who stands where in a run, in one statement: whoever has nothing to do with it now finds nothing. */
@ApplicationScoped
class Grounds {

    private static final String FACILITATOR = ".scopeId = r.id and %1$s.role = org.profint.people.Role.FACILITATOR"
            + " and %1$s.scopeKind = org.profint.people.Scope.Kind.RUN and %1$s.endedAt is null";

    private static final String SEEN = "select r.id, r.moduleId, r.languages, r.closedAt, r.beganWith, t.id, t.name,"
            + " (select count(mp.id) from TeamPlace mp where mp.teamId = t.id and mp.accountId = :person"
            + " and mp.leftAt is null and (mp.runId is null or mp.runId = r.id)),"
            + " (select count(hg.id) from RoleGrant hg where o.closedAt is null and hg.scopeId = t.organisationId"
            + " and hg.accountId = :manager and hg.role = org.profint.people.Role.MANAGER"
            + " and hg.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and hg.endedAt is null),"
            + " (select count(fg.id) from RoleGrant fg where fg.accountId = :facilitator and fg"
            + FACILITATOR.formatted("fg")
            + "), (select count(ag.id) from RoleGrant ag where ag"
            + FACILITATOR.formatted("ag")
            + "), (select count(tp.id) from TeamPlace tp where tp.teamId = t.id and tp.accountId = :person"
            + " and tp.leftAt is null and tp.runId is null) from ModuleRun r, RunTeam x, Team t, Organisation o where %s"
            + " and x.runId = r.id and t.id = x.teamId and o.id = t.organisationId order by t.name, t.id";

    private static final String OF_RUN = SEEN.formatted("r.id = :id");
    private static final String OF_SESSION =
            SEEN.formatted("r.id in (select s.runId from RunSession s where s.id = :id)");

    @PersistenceContext
    private EntityManager entities;

    /** @throws Problem.NotFound when there is no such run, or this person has nothing to do with it now */
    Ground ofRun(Person person, String runId) {
        return ground(OF_RUN, person, "run", runId);
    }

    /** The same for the run of a session. */
    Ground ofSession(Person person, String sessionId) {
        return ground(OF_SESSION, person, "session", sessionId);
    }

    private Ground ground(String query, Person person, String kind, String id) {
        List<Object[]> rows = entities.createQuery(query, Object[].class)
                .setParameter("id", id == null ? "" : id)
                .setParameter("person", person.id())
                .setParameter("manager", person.managing())
                .setParameter("facilitator", person.facilitating())
                .getResultList();
        if (rows.isEmpty()) {
            throw new Problem.NotFound(kind, id);
        }
        Object[] first = rows.get(0);
        Ground ground = new Ground(
                (String) first[0],
                (String) first[1],
                List.of(((String) first[2]).split(" ")),
                (Instant) first[3],
                PlannedStep.of((String) first[4]),
                some(first[10]),
                some(first[9]),
                rows.stream()
                        .map(row -> new Ground.Side(
                                (String) row[5], (String) row[6], some(row[7]), some(row[8]), some(row[11])))
                        .filter(side -> some(first[9]) || side.member() || side.manager())
                        .toList());
        if (!ground.seesSome()) {
            throw new Problem.NotFound(kind, id);
        }
        return ground;
    }

    private static boolean some(Object count) {
        return ((Number) count).longValue() > 0;
    }

    /** Two who arrange sessions of a run at once follow one another. Asked before anything else is read or written. */
    void hold(Ground ground) {
        // One by one, in one order: Derby holds no rows that it is to sort.
        ground.teamIds().stream()
                .sorted()
                .forEach(team -> entities.createQuery("select t from Team t where t.id = :id")
                        .setParameter("id", team)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }
}
