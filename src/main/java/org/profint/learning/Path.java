package org.profint.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.profint.content.StepSpec;

/**
 * What a module asks of one person, and how each step stands for them. What counts is what it asked when they began, as
 * far as it still asks it: a step that was added later is extra, one that was relaxed is too.
 *
 * @param alone what the module asked when they began
 * @param together null for somebody who never followed it with a team
 */
record Path(Plan alone, Together together, Map<String, Done> done) {

    /** How many steps count, and how many of those are theirs. */
    record Figures(int done, int required) {

        boolean complete() {
            return required > 0 && done == required;
        }
    }

    static Path alone(Plan plan, Map<String, Done> done) {
        return new Path(plan, null, done);
    }

    Reason reason(StepSpec step) {
        Done mine = done.get(step.id());
        if (mine != null) {
            return mine.withTeam() ? Reason.WITH_TEAM : Reason.DONE;
        }
        Instant delivered = deliveredAt(step);
        if (delivered == null) {
            return Reason.OPEN;
        }
        if (together.wasThereAt(delivered)) {
            return Reason.WITHOUT_PART;
        }
        return together.cameAfter(delivered) ? Reason.NOT_THERE : Reason.OPEN;
    }

    boolean isOfTeam(StepSpec step) {
        return together != null && together.isOfTeam(step);
    }

    /** When the team delivered it; null when it has not, or when it is not the team's. */
    Instant deliveredAt(StepSpec step) {
        return isOfTeam(step) ? together.delivered().get(step.id()) : null;
    }

    /** Whether the step counts for this person. */
    boolean asks(StepSpec step) {
        boolean aloneAsks = step.required() && alone.requires(step.id());
        if (together == null) {
            return aloneAsks;
        }
        if (together.letsGo(step) && together.isPresent()) {
            // Also after the end of the run: what it has let go is not asked of those who were in it.
            return isDone(step);
        }
        if (reason(step) == Reason.NOT_THERE) {
            return false;
        }
        // Who goes on by themselves goes the individual path; what they did with the team counts there all the same.
        return together.isOver()
                ? aloneAsks || isDone(step) && (together.asks(step) || together.letsGo(step))
                : together.asks(step);
    }

    private boolean isDone(StepSpec step) {
        return done.containsKey(step.id());
    }

    /** Whether the module has got this step only after they began. */
    boolean isAdded(StepSpec step) {
        return together != null && !together.isOver() ? !together.plan().has(step.id()) : !alone.has(step.id());
    }

    Figures figures(List<StepSpec> steps) {
        List<StepSpec> asked = steps.stream().filter(this::asks).toList();
        return new Figures((int) asked.stream().filter(this::isDone).count(), asked.size());
    }
}
