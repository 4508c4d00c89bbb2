package org.profint.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.profint.content.Shown;
import org.profint.content.StepSpec;

/** How far somebody is in a module alone: every figure is the size of a list that can be opened. */
public record ProgressView(List<StepState> steps) {

    /** A step of the module for this person; {@code completedAt} is null while it is open. */
    public record StepState(int number, Shown<StepSpec> step, Instant completedAt) {

        public boolean isDone() {
            return completedAt != null;
        }

        public boolean isRequired() {
            return step.spec().required();
        }
    }

    static ProgressView of(List<Shown<StepSpec>> steps, Map<String, Instant> completed) {
        List<StepState> states = java.util.stream.IntStream.range(0, steps.size())
                .mapToObj(at -> new StepState(
                        at + 1, steps.get(at), completed.get(steps.get(at).id())))
                .toList();
        return new ProgressView(states);
    }

    /** Required steps that are done. */
    public List<StepState> done() {
        return steps.stream()
                .filter(StepState::isRequired)
                .filter(StepState::isDone)
                .toList();
    }

    /** Required steps still to do. */
    public List<StepState> open() {
        return steps.stream()
                .filter(StepState::isRequired)
                .filter(each -> !each.isDone())
                .toList();
    }

    /** Steps that count for nobody alone: for a team, or as one likes. */
    public List<StepState> optional() {
        return steps.stream().filter(each -> !each.isRequired()).toList();
    }

    public int required() {
        return done().size() + open().size();
    }

    /** Whole per cent of the required steps, rounded down: 100 only when all are done. */
    public int percent() {
        return required() == 0 ? 0 : 100 * done().size() / required();
    }

    public boolean complete() {
        return required() > 0 && open().isEmpty();
    }
}
