package org.profint.projectwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.profint.house.Problem;
import org.profint.people.Me;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;
import org.profint.worksheet.Sheeting;

/** What a plan aimed at, beside the question what was learned: the sheet's page knows this bean by its name alone. */
@Named
@RequestScoped
public class PlanBox {

    private static final String OBJECTIVES = "wt1-objectives";
    private static final String PROGRESS = "wt1-progress";

    /** An objective. {@code indicator}: with its target; empty where none was planned. */
    public record Aim(String objective, String indicator) {}

    /** What a plan aimed at. */
    public record View(List<String> progress, List<Aim> aims) {}

    @Inject
    private Sheeting sheeting;

    @Inject
    private Me me;

    /** Null where the plan is not for this reader's eyes, and where it says nothing yet. */
    public View of(String planId) {
        try {
            Filled plan = sheeting.state(me.required(), planId).filled();
            View view = new View(progress(plan), aims(plan));
            return view.progress().isEmpty() && view.aims().isEmpty() ? null : view;
        } catch (Problem.NotFound closed) {
            return null;
        }
    }

    private static List<String> progress(Filled plan) {
        return plan.rows(PROGRESS).stream()
                .map(row -> plan.value(new Cell(PROGRESS, row, "wt1-progress-point")))
                .filter(each -> !each.isBlank())
                .toList();
    }

    private static List<Aim> aims(Filled plan) {
        return plan.rows(OBJECTIVES).stream()
                .map(row -> new Aim(
                        plan.value(new Cell(OBJECTIVES, row, "wt1-objectives-objective")),
                        Stream.of("wt1-objectives-indicator", "wt1-objectives-target", "wt1-objectives-when")
                                .map(column -> plan.value(new Cell(OBJECTIVES, row, column)))
                                .filter(each -> !each.isBlank())
                                .reduce((one, other) -> one + " · " + other)
                                .orElse("")))
                .filter(each -> !each.objective().isBlank())
                .toList();
    }
}
