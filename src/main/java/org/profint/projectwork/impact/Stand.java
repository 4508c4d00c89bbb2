package org.profint.projectwork.impact;

import org.profint.projectwork.ProjectView;

/**
 * How somebody stands to a project.
 *
 * @param organisationId the home of its team
 * @param organisation its name
 * @param manages whether they manage that home
 */
public record Stand(ProjectView project, String organisationId, String organisation, boolean manages) {

    public String projectId() {
        return project.id();
    }

    /** Whether they are of the team, and say what has changed. */
    public boolean writes() {
        return project.member();
    }
}
