package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Runs and their teams. Who may see a team is part of the question: what is not theirs is not there. */
@ApplicationScoped
class Runs {

    /** A run of a team, with what it asks. {@code testimony} is the last offer to tell about it, or null. */
    record Row(RunView view, String runTeamId, Plan plan, TestimonyRequest testimony) {}

    /** A team as one person may see it, and its runs, newest first. */
    record Seen(
            String id, String name, String homeId, String homeName, Instant archivedAt, Access access, List<Row> runs) {

        /** @throws Problem.NotFound when the team is in no such run */
        Row run(String runId) {
            return runs.stream()
                    .filter(row -> row.view().id().equals(runId))
                    .findFirst()
                    .orElseThrow(() -> new Problem.NotFound("run", runId));
        }
    }

    /** A team that could come into a run. */
    public record Other(String id, String name) {}

    /** As many as a list to choose from bears. */
    private static final int CHOICES = 200;

    private static final String MANAGER = ".accountId = :manager and %1$s.role = org.profint.people.Role.MANAGER"
            + " and %1$s.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and %1$s.endedAt is null";
    private static final String MEMBER =
            " from TeamPlace mp where mp.teamId = t.id and mp.accountId = :person and mp.leftAt is null"
                    + " and mp.runId is null";
    private static final String HOME =
            " from RoleGrant hg where o.closedAt is null and hg.scopeId = t.organisationId and hg"
                    + MANAGER.formatted("hg");
    private static final String PARTNER = " from TeamPartner tp, RoleGrant pg, Organisation po where tp.teamId = t.id"
            + " and po.id = tp.organisationId and po.closedAt is null"
            + " and tp.agreedAt is not null and tp.endedAt is null and pg.scopeId = tp.organisationId and pg"
            + MANAGER.formatted("pg");
    private static final String FACILITATOR =
            " from RoleGrant fg where fg.scopeId = r.id and fg.accountId = :facilitator"
                    + " and fg.role = org.profint.people.Role.FACILITATOR"
                    + " and fg.scopeKind = org.profint.people.Scope.Kind.RUN and fg.endedAt is null";

    private static final String OPENER = " from RoleGrant og where o.closedAt is null and og.scopeId = t.organisationId"
            + " and og.accountId = :facilitator and og.role = org.profint.people.Role.FACILITATOR"
            + " and og.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and og.endedAt is null";

    private static final String SEEN = "select t.id, t.name, o.id, o.name, t.archivedAt, x, r, f.displayName, q,"
            + " (select count(mp.id)" + MEMBER + "), (select count(hg.id)" + HOME + "), (select count(pg.id)" + PARTNER
            + "), (select count(fg.id)" + FACILITATOR + "), (select count(og.id)" + OPENER + ")"
            + " from Team t join Organisation o on o.id = t.organisationId left join RunTeam x on x.teamId = t.id"
            + " left join ModuleRun r on r.id = x.runId left join Account f on f.id = r.facilitatorId"
            + " left join TestimonyRequest q on q.runId = x.runId and q.teamId = x.teamId"
            + " where t.id = :team and (exists (select mp.id" + MEMBER + ") or exists (select hg.id" + HOME
            + ") or exists (select pg.id" + PARTNER + ") or exists (select fg.id" + FACILITATOR
            + ") or exists (select og.id" + OPENER + "))"
            + " order by r.openedAt desc, x.id, q.proposedAt desc";

    @PersistenceContext
    private EntityManager entities;

    /**
     * One statement for the team, its runs and what this person has to do with them.
     *
     * @throws Problem.NotFound when there is no such team, or this person has nothing to do with it now
     */
    Seen seen(Person person, String teamId) {
        List<Object[]> rows = entities.createQuery(SEEN, Object[].class)
                .setParameter("team", teamId == null ? "" : teamId)
                .setParameter("person", person.id())
                .setParameter("manager", person.managing())
                .setParameter("facilitator", person.facilitating())
                .getResultList();
        if (rows.isEmpty()) {
            throw new Problem.NotFound("team", teamId);
        }
        Object[] first = rows.get(0);
        List<Row> runs = new ArrayList<>();
        for (Object[] row : rows) {
            RunTeam joined = (RunTeam) row[5];
            boolean olderOffer = !runs.isEmpty()
                    && joined != null
                    && runs.get(runs.size() - 1).runTeamId().equals(joined.id());
            if (joined != null && !olderOffer) {
                ModuleRun run = (ModuleRun) row[6];
                runs.add(new Row(
                        run.view(joined, (String) row[7]), joined.id(), run.beganWith(), (TestimonyRequest) row[8]));
            }
        }
        boolean facilitates = rows.stream().anyMatch(row -> holds(row[12]));
        return new Seen(
                (String) first[0],
                (String) first[1],
                (String) first[2],
                (String) first[3],
                (Instant) first[4],
                new Access(holds(first[9]), holds(first[10]), holds(first[11]), facilitates, holds(first[13])),
                runs);
    }

    private static boolean holds(Object count) {
        return ((Number) count).longValue() > 0;
    }

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** Who puts a team on a module waits for who is doing it already. */
    void holdTeam(String teamId) {
        entities.createQuery("select t from Team t where t.id = :id")
                .setParameter("id", teamId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * The team's row in the run, held until the transaction ends: what it counts is counted by one at a time. Nothing is
     * written before it is held: on Derby, a place that is written would be waited for by who holds the team.
     */
    Optional<RunTeam> hold(String runId, String teamId) {
        return entities.createQuery("select x from RunTeam x where x.runId = :run and x.teamId = :team", RunTeam.class)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .setFlushMode(FlushModeType.COMMIT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All teams of a run. In no order that is asked for: Derby holds no rows that it is to sort. */
    List<RunTeam> hold(String runId) {
        return entities.createQuery("select x from RunTeam x where x.runId = :run", RunTeam.class)
                .setParameter("run", runId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The run as it is now: whoever holds its teams may have waited for somebody who changed it. */
    ModuleRun run(String runId) {
        ModuleRun run = entities.find(ModuleRun.class, runId);
        entities.refresh(run);
        return run;
    }

    /**
     * The account of somebody who belongs to an organisation that this person manages, or is in the team; nothing for
     * strangers, as for those who are not there.
     *
     * @param signInName an address, or the name that they sign in with
     */
    Optional<String> known(Person manager, String teamId, String signInName) {
        return entities.createQuery(
                        "select a.id from Account a where a.signInName = :name and a.disabledAt is null and (exists (select p.id"
                                + " from TeamPlace p where p.teamId = :team and p.accountId = a.id"
                                + " and p.leftAt is null and p.runId is null) or exists (select m.id from Membership m, RoleGrant g, Organisation h"
                                + " where m.accountId = a.id and m.endedAt is null and h.id = m.organisationId"
                                + " and h.closedAt is null"
                                + " and g.scopeId = m.organisationId and g" + MANAGER.formatted("g") + "))",
                        String.class)
                .setParameter("name", signInName.strip().toLowerCase(Locale.ROOT))
                .setParameter("team", teamId)
                .setParameter("manager", manager.managing())
                .getResultStream()
                .findFirst();
    }

    /** Teams that somebody is in, or whose home they manage or facilitate for, and that are not in the run. */
    List<Other> others(Person person, String runId) {
        return entities.createQuery(
                        "select t.id, t.name from Team t join Organisation o on o.id = t.organisationId"
                                + " where t.archivedAt is null and not exists (select x.id from RunTeam x"
                                + " where x.teamId = t.id and x.runId = :run) and (exists (select mp.id" + MEMBER
                                + ") or exists (select hg.id" + HOME + ") or exists (select og.id" + OPENER
                                + ")) order by t.name, t.id",
                        Object[].class)
                .setParameter("run", runId)
                .setParameter("person", person.id())
                .setParameter("manager", person.managing())
                .setParameter("facilitator", person.facilitating())
                .setMaxResults(CHOICES)
                .getResultStream()
                .map(row -> new Other((String) row[0], (String) row[1]))
                .toList();
    }

    /** Teams in open runs that somebody facilitates, those that end first on top. */
    List<Facilitating.Desk> facilitated(Person facilitator) {
        return entities.createQuery(
                        "select t.id, t.name, x, r from RoleGrant g, ModuleRun r, RunTeam x, Team t"
                                + " where g.accountId = :facilitator and g.role = org.profint.people.Role.FACILITATOR"
                                + " and g.scopeKind = org.profint.people.Scope.Kind.RUN and g.endedAt is null"
                                + " and r.id = g.scopeId and r.closedAt is null and x.runId = r.id and t.id = x.teamId"
                                + " order by r.endsOn, t.name, t.id",
                        Object[].class)
                .setParameter("facilitator", facilitator.facilitating())
                .getResultStream()
                .map(row -> new Facilitating.Desk(
                        (String) row[0],
                        (String) row[1],
                        ((ModuleRun) row[3]).view((RunTeam) row[2], facilitator.name())))
                .toList();
    }

    /** Teams of organisations that somebody facilitates for. */
    List<Other> openable(Person person) {
        return entities.createQuery(
                        "select t.id, t.name from Team t join Organisation o on o.id = t.organisationId"
                                + " where t.archivedAt is null and exists (select og.id" + OPENER
                                + ") order by t.name, t.id",
                        Object[].class)
                .setParameter("facilitator", person.facilitating())
                .setMaxResults(CHOICES)
                .getResultStream()
                .map(row -> new Other((String) row[0], (String) row[1]))
                .toList();
    }

    /** Open runs that a team is in, newest last. Asked before anything is written, as {@link #hold} says. */
    List<ModuleRun> openOf(String teamId) {
        return entities.createQuery(
                        "select r from RunTeam x, ModuleRun r where x.teamId = :team and r.id = x.runId"
                                + " and r.closedAt is null order by r.openedAt",
                        ModuleRun.class)
                .setParameter("team", teamId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** Open runs of a module, with a team that somebody is in now; newest last. */
    List<RunTeam> openFor(String accountId, String moduleId) {
        return entities.createQuery(
                        "select x from TeamPlace p, RunTeam x, ModuleRun r where p.accountId = :account"
                                + " and x.teamId = p.teamId and r.id = x.runId and r.moduleId = :module"
                                + " and p.leftAt is null and (p.runId is null or p.runId = r.id) and r.closedAt is null"
                                + " order by r.openedAt",
                        RunTeam.class)
                .setParameter("account", accountId)
                .setParameter("module", moduleId)
                .getResultList();
    }

    Optional<TeamStep> delivery(RunTeam team, String stepId) {
        return entities.createQuery(
                        "select d from TeamStep d where d.runId = :run and d.teamId = :team and d.stepId = :step"
                                + " and d.undoneAt is null",
                        TeamStep.class)
                .setParameter("run", team.runId())
                .setParameter("team", team.teamId())
                .setParameter("step", stepId)
                .getResultStream()
                .findFirst();
    }

    /** Whether anything was ever delivered in a run. */
    boolean hasDeliveries(String runId) {
        return entities.createQuery("select count(d.id) from TeamStep d where d.runId = :run", Long.class)
                        .setParameter("run", runId)
                        .getSingleResult()
                > 0;
    }

    Optional<TeamStepPart> part(String deliveryId, String accountId) {
        return Optional.ofNullable(entities.find(TeamStepPart.class, new TeamStepPart.Key(deliveryId, accountId)));
    }

    /** Whether a day has come that a run begins on. */
    static boolean hasBegun(ModuleRun run, LocalDate today) {
        return !today.isBefore(run.startsOn());
    }
}
