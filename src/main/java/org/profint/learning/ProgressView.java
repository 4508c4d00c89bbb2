package org.profint.learning;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.profint.content.Shown;
import org.profint.content.StepSpec;

/** How far somebody is in a module: every figure is the size of a list that can be opened. The rule is {@link Path}'s. */
public record ProgressView(List<StepState> steps) {

    /**
     * A step of the module for this person.
     *
     * @param completedAt null while it is not theirs
     * @param added whether the module has got it only after they began
     * @param ofTeam whether it is delivered once for the whole team
     * @param deliveredAt when the team delivered it; null when it has not
     */
    public record StepState(
            int number,
            Shown<StepSpec> step,
            Instant completedAt,
            boolean required,
            boolean added,
            Reason reason,
            boolean ofTeam,
            Instant deliveredAt) {

        public boolean isDone() {
            return completedAt != null;
        }

        public boolean isRequired() {
            return required;
        }
    }

    static ProgressView of(List<Shown<StepSpec>> steps, Path path) {
        return new ProgressView(IntStream.range(0, steps.size())
                .mapToObj(at -> state(at + 1, steps.get(at), path))
                .toList());
    }

    private static StepState state(int number, Shown<StepSpec> step, Path path) {
        StepSpec spec = step.spec();
        Done done = path.done().get(step.id());
        return new StepState(
                number,
                step,
                done == null ? null : done.at(),
                path.asks(spec),
                path.isAdded(spec),
                path.reason(spec),
                path.isOfTeam(spec),
                path.deliveredAt(spec));
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

    /** Steps that do not count for this person: for a team, or as one likes. */
    public List<StepState> optional() {
        return steps.stream()
                .filter(each -> !each.isRequired() && each.reason() != Reason.NOT_THERE)
                .toList();
    }

    /** What the team had delivered before they came. */
    public List<StepState> before() {
        return steps.stream().filter(each -> each.reason() == Reason.NOT_THERE).toList();
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
