package org.profint.projectwork.impact;

import org.profint.projectwork.ProjectView;

/**
 * How somebody stands to a project.
 *
 * @param organisationId the home of its team
 * @param organisation its name
 */
public record Stand(ProjectView project, String organisationId, String organisation) {

    public String projectId() {
        return project.id();
    }

    /** Whether they are of the team, and say what has changed. */
    public boolean writes() {
        return project.member();
    }

    /** Whether they manage that home. */
    public boolean manages() {
        return project.manages();
    }
}
