package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.profint.people.Me;

/** A project in one line, for the pages of its team and of its sheets: they know this bean by its name alone. */
@Named
@RequestScoped
public class ProjectBox {

    @Inject
    private Projects projects;

    @Inject
    private Me me;

    private final Map<String, ProjectView> seen = new HashMap<>();

    /** Null while none has begun, and for who has nothing to do with it. */
    public ProjectView of(String runId, String teamId) {
        return seen.computeIfAbsent(
                runId + " " + teamId,
                none -> projects.ofTeam(me.required(), runId, teamId).orElse(null));
    }

    /** The project that a worksheet belongs to; null for none. */
    public ProjectView sheet(String worksheetId) {
        return seen.computeIfAbsent(
                worksheetId,
                none -> projects.ofSheet(me.required(), worksheetId).orElse(null));
    }
}
