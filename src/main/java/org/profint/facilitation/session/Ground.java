package org.profint.facilitation.session;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.profint.content.StepSpec;
import org.profint.house.Problem;
import org.profint.learning.PlannedStep;

/**
 * A run as one person stands in it.
 *
 * @param plan what the run asks; empty for one that began before plans were kept
 * @param facilitated whether somebody facilitates it: a group that nobody does leads itself
 * @param facilitates whether this person does
 * @param teams the teams of the run that this person has something to do with, or all of them for who facilitates
 */
record Ground(
        String runId,
        String moduleId,
        List<String> languages,
        Instant closedAt,
        List<PlannedStep> plan,
        boolean facilitated,
        boolean facilitates,
        List<Side> teams) {

    /**
     * A team of the run, and what this person is in it.
     *
     * @param ofTeam whether they are of it, and no guest of the run
     */
    record Side(String id, String name, boolean member, boolean manager, boolean ofTeam) {}

    boolean isOpen() {
        return closedAt == null;
    }

    boolean sees(List<String> teamIds) {
        return facilitates || has(teamIds, side -> side.member() || side.manager());
    }

    /** Whoever facilitates arranges; where nobody does, whoever is in the team. */
    boolean arranges(List<String> teamIds) {
        return facilitates || !facilitated && has(teamIds, Side::ofTeam);
    }

    private boolean has(List<String> teamIds, Predicate<Side> what) {
        return teams.stream().anyMatch(side -> teamIds.contains(side.id()) && what.test(side));
    }

    List<String> teamIds() {
        return teams.stream().map(Side::id).toList();
    }

    boolean arrangesSome() {
        return arranges(teamIds());
    }

    boolean seesSome() {
        return sees(teamIds());
    }

    boolean asks(StepSpec step) {
        return plan.isEmpty()
                ? step.required()
                : plan.stream().anyMatch(each -> each.id().equals(step.id()) && each.required());
    }

    /** @throws Problem.Invalid when the run is closed: it can be read */
    void checkOpen() {
        if (!isOpen()) {
            throw new Problem.Invalid("run", "facilitation.run-closed");
        }
    }
}
