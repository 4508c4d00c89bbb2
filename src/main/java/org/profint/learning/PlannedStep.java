package org.profint.learning;

import java.util.List;

/** A step as a run asks it of its teams and their people. */
public record PlannedStep(String id, boolean required, boolean leftOut) {

    /**
     * The steps of a run in its order.
     *
     * @param beganWith what the run keeps of it
     */
    public static List<PlannedStep> of(String beganWith) {
        Plan plan = Plan.of(beganWith);
        return plan.steps().stream()
                .map(step -> new PlannedStep(step, plan.requires(step), plan.leavesOut(step)))
                .toList();
    }
}
