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
        if (!project.seesImpact()) {
            throw new Problem.NotFound("project", projectId);
        }
        Object[] home = entities.createQuery(
                        "select o.id, o.name from Team t, Organisation o where t.id = :team and o.id = t.organisationId",
                        Object[].class)
                .setParameter("team", project.teamId())
                .getSingleResult();
        return new Stand(project, (String) home[0], (String) home[1]);
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
