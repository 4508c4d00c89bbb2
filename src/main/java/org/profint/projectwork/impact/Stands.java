package org.profint.projectwork.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.projectwork.ProjectView;
import org.profint.projectwork.Projects;

/** Who may read what comes of a project: its team, who facilitates its run, who manages its team's home. */
@ApplicationScoped
@Transactional
class Stands {

    @PersistenceContext
    private EntityManager entities;

    private Projects projects;

    protected Stands() {}

    @Inject
    Stands(Projects projects) {
        this.projects = projects;
    }

    /** @throws Problem.NotFound for everybody else, also for who has left the team */
    public Stand of(Person person, String projectId) {
        ProjectView project = projects.of(person, projectId);
        Object[] home = entities.createQuery(
                        "select o.id, o.name, (select count(g.id) from RoleGrant g where g.scopeId = o.id"
                                + " and g.accountId = :manager and g.role = org.profint.people.Role.MANAGER"
                                + " and g.scopeKind = org.profint.people.Scope.Kind.ORGANISATION and g.endedAt is null),"
                                + " (select count(f.id) from RoleGrant f where f.scopeId = :run"
                                + " and f.accountId = :facilitator and f.role = org.profint.people.Role.FACILITATOR"
                                + " and f.scopeKind = org.profint.people.Scope.Kind.RUN and f.endedAt is null)"
                                + " from Team t, Organisation o where t.id = :team and o.id = t.organisationId"
                                + " and o.closedAt is null",
                        Object[].class)
                .setParameter("team", project.teamId())
                .setParameter("run", project.runId())
                .setParameter("manager", person.managing())
                .setParameter("facilitator", person.facilitating())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("project", projectId));
        Stand stand = new Stand(project, (String) home[0], (String) home[1], isAny(home[2]));
        if (!project.member() && !stand.manages() && !isAny(home[3])) {
            throw new Problem.NotFound("project", projectId);
        }
        return stand;
    }

    private static boolean isAny(Object count) {
        return ((Number) count).longValue() > 0;
    }

    /** @throws Problem.NotFound for who is not in the team */
    public Stand writing(Person person, String projectId) {
        Stand stand = of(person, projectId);
        if (!stand.writes()) {
            throw new Problem.NotFound("project", projectId);
        }
        return stand;
    }

    /** @throws Problem.NotFound for who does not manage the team's home */
    public Stand managing(Person person, String projectId) {
        Stand stand = of(person, projectId);
        if (!stand.manages()) {
            throw new Problem.NotFound("project", projectId);
        }
        return stand;
    }
}
