package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.worksheet.Records;

/** Projects and what was handed in. Who may see one is part of the question: what is not theirs is not there. */
@ApplicationScoped
class ProjectRows {

    private static final String MEMBER = "TeamPlace mp where mp.teamId = p.teamId and mp.accountId = :person"
            + " and mp.leftAt is null and mp.runId is null";
    private static final String LED = "RoleGrant fg where fg.scopeId = p.runId"
            + " and fg.role = org.profint.people.Role.FACILITATOR"
            + " and fg.scopeKind = org.profint.people.Scope.Kind.RUN and fg.endedAt is null";
    /** Whoever could decide: with an open account, and neither in the team nor named. */
    private static final String OUTSIDE = " and exists (select fa.id from Account fa where fa.id = fg.accountId"
            + " and fa.disabledAt is null) and not exists (select ft.id from TeamPlace ft where ft.teamId = p.teamId"
            + " and ft.accountId = fg.accountId and ft.leftAt is null and ft.runId is null)"
            + " and not exists (select fc.accountId from Contributor fc, HandIn fh where fh.projectId = p.id"
            + " and fc.handInId = fh.id and fc.accountId = fg.accountId)";

    /** Facilitators of a project’s run who could decide about it; {@code p} is the project. */
    static final String ABLE = LED + OUTSIDE;

    private static final String FACILITATOR = LED + " and fg.accountId = :facilitator";
    private static final String MANAGER = "RoleGrant hg where hg.scopeId = t.organisationId and o.closedAt is null"
            + " and hg.accountId = :manager and hg.role = org.profint.people.Role.MANAGER"
            + " and hg.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and hg.endedAt is null";
    private static final String NAMED =
            "Contributor c, HandIn h where h.projectId = p.id and c.handInId = h.id" + " and c.accountId = :person";
    private static final String READER =
            "ProjectReader x where x.projectId = p.id and x.endedAt is null and x.accountId = :person";
    private static final String PEER =
            "ProjectReader y, TeamPlace xp, RunTeam xr, RunReviewing xv where y.projectId = p.id"
                    + " and y.endedAt is null and xr.runId = p.runId and xr.teamId = y.teamId and xr.endedAt is null"
                    + " and xv.runId = p.runId and xv.peersSince is not null and xp.teamId = y.teamId and xp.accountId = :person and xp.leftAt is null and xp.runId is null";

    private static final String SIGHT = "select p, t.name, r.moduleId, (select count(mp.id) from " + MEMBER
            + "), (select count(fg.id) from " + FACILITATOR + "), (select count(hg.id) from " + MANAGER
            + "), (select count(fg.id) from " + ABLE + "), (select count(h.id) from " + NAMED
            + "), (select count(x.id) from " + READER + "), (select count(y.id) from " + PEER
            + ") from Project p join Team t on t.id = p.teamId join Organisation o on o.id = t.organisationId"
            + " join ModuleRun r on r.id = p.runId where ";
    private static final String MINE = "exists (select mp.id from " + MEMBER + ")";
    private static final String THEIRS = " and (" + MINE + " or exists (select fg.id from " + FACILITATOR
            + ") or exists (select hg.id from " + MANAGER + ") or exists (select h.id from " + NAMED
            + ") or exists (select x.id from " + READER + ") or exists (select y.id from " + PEER + "))";

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** @throws Problem.NotFound when there is no such project, or this person has nothing to do with it */
    Sight sight(Person person, String projectId) {
        return sights(
                        person,
                        "p.id = :id" + THEIRS,
                        query -> query.setParameter("id", projectId == null ? "" : projectId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("project", projectId));
    }

    Optional<Sight> ofTeam(Person person, String runId, String teamId) {
        return sights(
                        person,
                        "p.runId = :run and p.teamId = :team" + THEIRS,
                        query -> query.setParameter("run", runId).setParameter("team", teamId))
                .findFirst();
    }

    /** Projects of teams that somebody is in, newest first. */
    List<Sight> mine(Person person) {
        return sights(person, MINE + " order by p.beganAt desc, p.id", query -> {})
                .toList();
    }

    private Stream<Sight> sights(
            Person person, String where, java.util.function.Consumer<TypedQuery<Object[]>> values) {
        TypedQuery<Object[]> query = entities.createQuery(SIGHT + where, Object[].class)
                .setParameter("person", person.id())
                .setParameter("manager", person.managing())
                .setParameter("facilitator", person.facilitating());
        values.accept(query);
        return query.getResultStream().map(ProjectRows::sight);
    }

    private static Sight sight(Object[] row) {
        return new Sight(
                (Project) row[0],
                (String) row[1],
                (String) row[2],
                holds(row[3]),
                holds(row[4]),
                holds(row[5]),
                holds(row[6]),
                holds(row[7]),
                holds(row[8]),
                holds(row[9]));
    }

    private static boolean holds(Object count) {
        return ((Number) count).longValue() > 0;
    }

    /** The project of a run and a team, whoever asks. */
    Optional<Project> of(String runId, String teamId) {
        return entities.createQuery("select p from Project p where p.runId = :run and p.teamId = :team", Project.class)
                .setParameter("run", runId)
                .setParameter("team", teamId)
                .getResultStream()
                .findFirst();
    }

    /** Whether a worksheet is the plan of a project. */
    boolean isPlan(String worksheetId) {
        return entities.createQuery("select count(p.id) from Project p where p.planId = :sheet", Long.class)
                        .setParameter("sheet", worksheetId)
                        .getSingleResult()
                > 0;
    }

    /** @throws Problem.NotFound when there is none */
    Project one(String id) {
        return Optional.ofNullable(entities.find(Project.class, id))
                .orElseThrow(() -> new Problem.NotFound("project", id));
    }

    /** The project as it is now, held until the transaction ends: whoever changes it follows whoever did. */
    Project hold(String id) {
        entities.createQuery("update Project p set p.lastChange = p.lastChange + 1 where p.id = :id")
                .setParameter("id", id)
                .executeUpdate();
        Project project = one(id);
        entities.refresh(project);
        return project;
    }

    /** What was handed in of a sheet, the oldest first; what was withdrawn is among it. */
    List<HandIn> handIns(String projectId, SheetKind kind) {
        return entities.createQuery(
                        "select h from HandIn h where h.projectId = :project and h.kind = :kind order by h.number",
                        HandIn.class)
                .setParameter("project", projectId)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** The last one that nobody objected to. */
    Optional<HandIn> standing(String projectId, SheetKind kind) {
        return handIns(projectId, kind).stream().filter(HandIn::stands).reduce((one, later) -> later);
    }

    /** People named for something that was handed in. */
    List<Contributor> contributors(String handInId) {
        return entities.createQuery(
                        "select c from Contributor c where c.handInId = :one order by c.creditedAt," + " c.accountId",
                        Contributor.class)
                .setParameter("one", handInId)
                .getResultList();
    }

    /** What counts of a validated sheet: how it was validated, or last amended. Nothing before. */
    Optional<Records.Mark> counting(Project project, SheetKind kind) {
        if (project.stage(kind) != Stage.VALIDATED) {
            return Optional.empty();
        }
        Optional<Records.Mark> amended = kind == SheetKind.PLAN
                ? amendments(project.id()).stream()
                        .filter(Amendment::isDone)
                        .map(Amendment::mark)
                        .reduce((one, later) -> later)
                : Optional.empty();
        return amended.or(() -> standing(project.id(), kind).map(HandIn::mark));
    }

    /** The oldest first. */
    List<Amendment> amendments(String projectId) {
        return entities.createQuery(
                        "select a from Amendment a where a.projectId = :project order by a.version", Amendment.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** The project that a worksheet is the plan or the follow-up of. */
    Optional<Project> bySheet(String worksheetId) {
        return entities.createQuery(
                        "select p from Project p where p.planId = :sheet or p.followUpId = :sheet", Project.class)
                .setParameter("sheet", worksheetId)
                .getResultStream()
                .findFirst();
    }

    /** Whether a sheet that stands on a plan says something about one of its actions. */
    boolean isTold(String planId, String row) {
        return entities.createQuery(
                                "select count(f) from Worksheet w, Field f where w.originId = :plan"
                                        + " and f.worksheetId = w.id and f.key like :cells and f.text <> ''",
                                Long.class)
                        .setParameter("plan", planId)
                        .setParameter("cells", "wt2-actions." + row + ".%")
                        .getSingleResult()
                > 0;
    }

    List<String> agreed(String handInId) {
        return entities.createQuery("select a.accountId from Agreement a where a.handInId = :one", String.class)
                .setParameter("one", handInId)
                .getResultList();
    }

    List<Objection> objections(String handInId) {
        return entities.createQuery(
                        "select o from Objection o where o.handInId = :one order by o.objectedAt", Objection.class)
                .setParameter("one", handInId)
                .getResultList();
    }

    Optional<ProjectCheck> check(String projectId) {
        return Optional.ofNullable(entities.find(ProjectCheck.class, projectId));
    }

    <T> Optional<T> find(Class<T> type, Object key) {
        return Optional.ofNullable(entities.find(type, key));
    }

    String teamName(Project project) {
        return entities.createQuery("select t.name from Team t where t.id = :team", String.class)
                .setParameter("team", project.teamId())
                .getSingleResult();
    }

    /** Who could decide: the run's facilitators; where none can, the managers of the team's home, while it is open. */
    List<String> deciders(Project project) {
        List<String> facilitators =
                deciders(project, "select fg.accountId from Project p, " + ABLE + " and p.id = :project");
        return !facilitators.isEmpty()
                ? facilitators
                : deciders(
                        project,
                        "select fg.accountId from Project p, Team t, Organisation o, RoleGrant fg where p.id = :project"
                                + " and t.id = p.teamId and o.id = t.organisationId and o.closedAt is null"
                                + " and fg.scopeId = o.id and fg.role = org.profint.people.Role.MANAGER"
                                + " and fg.scopeKind = org.profint.people.Scope.Kind.ORGANISATION"
                                + " and fg.endedAt is null" + OUTSIDE);
    }

    private List<String> deciders(Project project, String question) {
        return entities.createQuery(question, String.class)
                .setParameter("project", project.id())
                .getResultList();
    }
}
