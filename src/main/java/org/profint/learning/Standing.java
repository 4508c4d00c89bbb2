package org.profint.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How somebody stands in a module: the enrolment, the steps that are theirs now, and their time with a team.
 *
 * @param team null for somebody who never followed it with a team
 */
record Standing(
        String id,
        String accountId,
        String moduleId,
        Instant startedAt,
        Instant completedAt,
        String lastStepId,
        Instant lastVisitedAt,
        Plan beganWith,
        Map<String, Done> completed,
        Set<String> commentsShown,
        WithTeam team) {

    /** The run and the team, as this learner meets them. */
    record WithTeam(
            String runId,
            String teamId,
            String teamName,
            String facilitatorName,
            LocalDate startsOn,
            LocalDate endsOn,
            Together together,
            Map<String, Delivery> deliveries,
            List<Mate> mates) {

        boolean isPresent() {
            return together.isPresent();
        }
    }

    /** Somebody who is or was in the team. {@code name} is null for a former member who asked for it. */
    record Mate(String accountId, String name, Instant joinedAt, Instant leftAt) {

        boolean isPresent() {
            return leftAt == null;
        }
    }

    /**
     * A step that the team has delivered.
     *
     * @param by the account of who said so
     * @param parts accounts of those who had a part in it
     */
    record Delivery(String id, Instant at, String by, String byName, Collection<String> parts) {}

    static Standing of(
            String id,
            String accountId,
            String moduleId,
            Instant startedAt,
            Instant completedAt,
            String lastStepId,
            Instant lastVisitedAt,
            Plan beganWith,
            WithTeam team) {
        return new Standing(
                id,
                accountId,
                moduleId,
                startedAt,
                completedAt,
                lastStepId,
                lastVisitedAt,
                beganWith,
                new HashMap<>(),
                new HashSet<>(),
                team);
    }

    void completed(String stepId, Done done) {
        completed.merge(stepId, done, Done::and);
    }

    Path path() {
        return new Path(beganWith, team == null ? null : team.together(), completed);
    }
}
