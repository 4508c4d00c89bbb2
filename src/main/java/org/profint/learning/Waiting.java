package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.profint.house.Place;

/** Teams that nothing happens in: nobody started within three days, or nothing moved for seven. */
@ApplicationScoped
class Waiting {

    static final Period TO_START = Period.ofDays(3);
    static final Period TO_GO_ON = Period.ofDays(7);
    private static final int MOST_AT_ONCE = 500;

    /** What nothing happens for. */
    enum Kind {
        NOT_STARTED,
        STUCK
    }

    /** A team that waits for somebody to move. {@code since}: when it last moved, or came into the run. */
    record Team(String runTeamId, String runId, String id, String name, String moduleId, Kind kind, Instant since) {

        boolean neverStarted() {
            return kind == Kind.NOT_STARTED;
        }
    }

    private static final String OPEN = " from RunTeam x, ModuleRun r, Team t where r.id = x.runId and t.id = x.teamId"
            + " and r.endsOn >= :today and r.startsOn <= :begun and r.closedAt is null and t.archivedAt is null"
            + " and x.completedAt is null and x.endedAt is null and ";
    private static final String UNTOLD = " and not exists (select n.id from RunNotice n where n.runTeamId = x.id"
            + " and n.kind = :kind and n.aboutAt = ";

    @PersistenceContext
    private EntityManager entities;

    private TeamLetters letters;
    private Clock clock;

    protected Waiting() {}

    @Inject
    Waiting(TeamLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    /** Teams that have not been told yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Team> untold() {
        List<Team> never =
                find(Kind.NOT_STARTED, "x.joinedAt", "x.progressedAt is null and x.joinedAt <= :since", TO_START);
        List<Team> stuck = find(Kind.STUCK, "x.progressedAt", "x.progressedAt <= :since", TO_GO_ON);
        return Stream.concat(never.stream(), stuck.stream()).toList();
    }

    private List<Team> find(Kind kind, String moment, String which, Period patience) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Place.ZONE);
        return entities.createQuery(
                        "select x.id, r.id, t.id, t.name, r.moduleId, " + moment + OPEN + which + UNTOLD + moment
                                + ") order by x.id",
                        Object[].class)
                .setParameter("today", today)
                .setParameter("begun", today.minus(patience))
                .setParameter("since", clock.instant().minus(patience))
                .setParameter("kind", kind.name())
                .setMaxResults(MOST_AT_ONCE)
                .getResultStream()
                .map(row -> new Team(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        kind,
                        (Instant) row[5]))
                .toList();
    }

    /**
     * Tells a team and its managers, once.
     *
     * @throws jakarta.persistence.PersistenceException when another server was faster
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tell(Team team) {
        entities.persist(new RunNotice(team, clock.instant()));
        entities.flush();
        letters.remind(
                team,
                people(
                        "select p.accountId from TeamPlace p where p.teamId = :team and p.leftAt is null and p.runId is null",
                        team));
        letters.tellManagers(
                team,
                people(
                        "select g.accountId from RoleGrant g, Team t where t.id = :team and g.scopeId = t.organisationId"
                                + " and g.role = org.profint.people.Role.MANAGER"
                                + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
                                + " and g.endedAt is null",
                        team));
    }

    private List<String> people(String question, Team team) {
        return entities.createQuery(question, String.class)
                .setParameter("team", team.id())
                .getResultStream()
                .distinct()
                .toList();
    }
}
