package org.profint.facilitation.desk;

import java.time.Instant;
import java.util.List;
import org.profint.house.Problem;
import org.profint.learning.PlannedStep;

/**
 * A run as who facilitates it sees it.
 *
 * @param beganWith the plan of its steps; null for one that began before plans were kept
 * @param nameless whether people read one another without names
 */
record LedRun(
        String id,
        String moduleId,
        String beganWith,
        String languages,
        Instant closedAt,
        boolean nameless,
        List<LedTeam> teams) {

    /** A team in it, and how far it is. */
    public record LedTeam(String id, String name, int people, int done, int required) {}

    boolean asks(String stepId) {
        List<PlannedStep> plan = PlannedStep.of(beganWith);
        return plan.isEmpty() || plan.stream().anyMatch(each -> each.id().equals(stepId) && !each.leftOut());
    }

    /** @throws Problem.NotFound when the team is not in the run */
    LedTeam team(String teamId) {
        return teams.stream()
                .filter(each -> each.id().equals(teamId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("team", teamId));
    }

    /** @throws Problem.Invalid when it is closed: it is read and not written */
    void checkOpen() {
        if (closedAt != null) {
            throw new Problem.Invalid("run", "facilitation.run-closed");
        }
    }
}
