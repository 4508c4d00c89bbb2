package org.profint.learning;

import java.time.Instant;
import java.util.List;

/**
 * What somebody has done of a module, as facts, for whoever recognises it.
 *
 * @param completedAt when all that was asked of them was done for the first time; null before
 * @param team null for who never followed it with a team
 */
public record FollowedView(
        String moduleId, Instant startedAt, Instant completedAt, List<StepFact> steps, TeamFact team) {

    /**
     * A step of the module.
     *
     * @param doneAt null while it is not theirs
     * @param withTeam whether it is theirs because the team delivered it with their part
     * @param askedAlone whether the individual path asks it
     * @param askedOfTeam whether the run asks it of the team
     * @param deliveredAt when the team delivered it; null when it has not
     */
    public record StepFact(
            String id, Instant doneAt, boolean withTeam, boolean askedAlone, boolean askedOfTeam, Instant deliveredAt) {

        public boolean done() {
            return doneAt != null;
        }
    }

    /**
     * The team that they follow it with, or did last.
     *
     * @param joinedAt when they first came into it
     * @param leftAt null while they are in it
     * @param completedAt when the team had delivered all that the run asks; null before
     */
    public record TeamFact(
            String runId, String teamId, String name, Instant joinedAt, Instant leftAt, Instant completedAt) {}
}
