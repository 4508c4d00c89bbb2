package org.profint.projectwork.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.projectwork.ProjectView;
import org.profint.projectwork.Projects;

/** One click makes the draft of a testimony out of a project that is done. */
@ApplicationScoped
public class Composing {

    private Projects projects;
    private Drafting drafting;

    protected Composing() {}

    @Inject
    Composing(Projects projects, Drafting drafting) {
        this.projects = projects;
        this.drafting = drafting;
    }

    /** Whether a project has come far enough to be told. */
    public static boolean isDone(ProjectView project) {
        return project.closedAt() != null;
    }

    /**
     * Composes the draft, or finds the one that is there: a project has one.
     *
     * @return the id of the testimony
     * @throws Problem.NotFound for who is not in the team
     * @throws Problem.Invalid while the follow-up is not validated
     */
    public String compose(Person person, String projectId, Language language) {
        ProjectView project = projects.of(person, projectId);
        if (!project.member()) {
            throw new Problem.NotFound("project", projectId);
        }
        Optional<String> there = drafting.there(projectId);
        if (there.isPresent()) {
            return there.get();
        }
        if (!isDone(project)) {
            throw new Problem.Invalid("project", "projectwork.testimony.not-done");
        }
        try {
            return drafting.draft(person, project, language);
        } catch (PersistenceException twoAtOnce) {
            return drafting.there(projectId).orElseThrow(() -> twoAtOnce);
        }
    }
}
