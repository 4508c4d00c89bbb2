package org.profint.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.profint.content.Shown;
import org.profint.content.StepSpec;

/**
 * How far somebody is in a module: every figure is the size of a list that can be opened. What counts is what the module
 * asked when they began, as far as it still asks it: a step that was added later is extra, one that was relaxed is too.
 */
public record ProgressView(List<StepState> steps) {

    /**
     * A step of the module for this person.
     *
     * @param completedAt null while it is open
     * @param added whether the module has got it only after they began
     */
    public record StepState(int number, Shown<StepSpec> step, Instant completedAt, boolean required, boolean added) {

        public boolean isDone() {
            return completedAt != null;
        }

        public boolean isRequired() {
            return required;
        }
    }

    /** @param plan what the module asked when they began */
    static ProgressView of(List<Shown<StepSpec>> steps, Plan plan, Map<String, Instant> completed) {
        List<StepState> states = IntStream.range(0, steps.size())
                .mapToObj(at -> state(at + 1, steps.get(at), plan, completed))
                .toList();
        return new ProgressView(states);
    }

    private static StepState state(int number, Shown<StepSpec> step, Plan plan, Map<String, Instant> completed) {
        boolean required = step.spec().required() && plan.requires(step.id());
        return new StepState(number, step, completed.get(step.id()), required, !plan.has(step.id()));
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
