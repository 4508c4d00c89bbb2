package org.profint.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.profint.content.StepSpec;
import org.profint.content.StepSpec.Whose;

/**
 * One learner's time in a team that follows a module: facts with their times, so that what follows from them is the same
 * whenever it is asked.
 *
 * @param plan what the run asks, of each one and of the team
 * @param closed whether the run is closed: nothing more can be delivered in it
 * @param stays from when to when they were in the team, in order
 * @param delivered steps that the team has delivered, and when
 */
record Together(Plan plan, boolean closed, List<Stay> stays, Map<String, Instant> delivered) {

    /** @param to null while they are in the team */
    record Stay(Instant from, Instant to) {

        private boolean holds(Instant moment) {
            return !moment.isBefore(from) && (to == null || moment.isBefore(to));
        }
    }

    boolean isOfTeam(StepSpec step) {
        return plan.has(step.id()) ? plan.isOfTeam(step.id()) : step.whose() == Whose.TEAM;
    }

    /** Whether the run asks this step, as far as the module still does. */
    boolean asks(StepSpec step) {
        return plan.requires(step.id()) && (step.required() || isOfTeam(step) && step.whose() == Whose.TEAM);
    }

    /** Whether the run asked this step at its beginning and asks it no more: it counts for who has done it. */
    boolean letsGo(StepSpec step) {
        return plan.leavesOut(step.id())
                && plan.asked(step.id())
                && (step.required() || isOfTeam(step) && step.whose() == Whose.TEAM);
    }

    boolean isPresent() {
        return stays.stream().anyMatch(stay -> stay.to() == null);
    }

    /** They have left, or the run is over: from here on they go by themselves, and nobody delivers for them. */
    boolean isOver() {
        return closed || !isPresent();
    }

    boolean wasThereAt(Instant moment) {
        return stays.stream().anyMatch(stay -> stay.holds(moment));
    }

    /** Whether they came, or came back, only after that moment. */
    boolean cameAfter(Instant moment) {
        return !wasThereAt(moment)
                && stays.stream().anyMatch(stay -> stay.from().isAfter(moment));
    }
}
