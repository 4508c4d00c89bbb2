package org.profint.projectwork.testimony;

import static org.profint.projectwork.testimony.Chapter.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that make a methodological case of WT1 and WT2. It writes nothing of its own: a field that is empty stays an
 * empty paragraph, so that one sees what is missing.
 */
final class Composer {

    private static final String ACTIONS = "wt1-actions";
    private static final String DONE = "wt2-actions";
    private static final String OBJECTIVES = "wt1-objectives";
    private static final String POINTS = "wt1-progress";

    private final Source plan;
    private final Source follow;

    Composer(Source plan, Source follow) {
        this.plan = plan;
        this.follow = follow;
    }

    List<Draft> drafts() {
        List<Draft> all = new ArrayList<>(context());
        all.add(plan.one(TOOL, "wt1-name"));
        all.add(plan.one(TOOL, "wt1-purpose"));
        all.addAll(steps());
        all.addAll(results());
        all.addAll(evaluation());
        all.addAll(outlook());
        return all;
    }

    private static String line(String between, String... parts) {
        return Stream.of(parts).filter(each -> !each.isBlank()).collect(Collectors.joining(between));
    }

    private List<Draft> context() {
        return List.of(
                plan.one(CONTEXT, "wt1-diagnosis-1"),
                plan.one(CONTEXT, "wt1-diagnosis-2"),
                plan.list(CONTEXT, POINTS, rows(POINTS).map(row -> plan.cell(POINTS, row, "point"))),
                plan.list(CONTEXT, OBJECTIVES, rows(OBJECTIVES).map(this::objective)),
                plan.list(
                        CONTEXT,
                        "wt1-internal",
                        rows("wt1-internal").map(row -> plan.cell("wt1-internal", row, "function"))),
                plan.list(CONTEXT, "wt1-external", rows("wt1-external").map(this::external)),
                phase());
    }

    private Stream<String> rows(String table) {
        return plan.filled().rows(table).stream();
    }

    private String objective(String row) {
        String more = line(
                ", ",
                plan.cell(OBJECTIVES, row, "indicator"),
                plan.cell(OBJECTIVES, row, "target"),
                plan.cell(OBJECTIVES, row, "when"));
        String objective = plan.cell(OBJECTIVES, row, "objective");
        return more.isEmpty() || objective.isEmpty() ? objective : objective + " (" + more + ")";
    }

    private String external(String row) {
        return line(", ", plan.cell("wt1-external", row, "function"), plan.cell("wt1-external", row, "organisation"));
    }

    private Draft phase() {
        Draft said = plan.one(CONTEXT, "wt1-phase");
        String chosen = plan.option(plan.value("wt1-phase-choice"));
        return new Draft(CONTEXT, said.sheet(), said.field(), said.origin(), line("\n", said.text(), chosen));
    }

    /** Its number in the plan, as people count. */
    private String numbered(String row) {
        return plan.label("wt1-actions-row") + "\u00a0"
                + (plan.filled().rows(ACTIONS).indexOf(row) + 1);
    }

    private String ofAction(String row, String text) {
        return text.isEmpty() ? "" : numbered(row) + " – " + text;
    }

    private List<Draft> steps() {
        return rows(ACTIONS).flatMap(row -> Stream.of(planned(row), done(row))).toList();
    }

    private Draft planned(String row) {
        String text = line(
                "\n",
                plan.cell(ACTIONS, row, "description"),
                plan.labelled("wt1-actions-actors", plan.cell(ACTIONS, row, "actors")),
                plan.labelled("wt1-actions-dates", plan.cell(ACTIONS, row, "dates")));
        return plan.paragraph(STEPS, ACTIONS + "." + row, numbered(row), ofAction(row, text));
    }

    private Draft done(String row) {
        String text = line("\n", follow.cell(DONE, row, "done"), follow.option(follow.cell(DONE, row, "status")));
        return ofFollowUp(STEPS, row, "done", text);
    }

    private Draft ofFollowUp(Chapter chapter, String row, String column, String text) {
        String origin = follow.label(DONE + "-" + column) + " (" + numbered(row) + ")";
        return follow.paragraph(chapter, DONE + "." + row + "." + DONE + "-" + column, origin, ofAction(row, text));
    }

    private List<Draft> results() {
        List<Draft> all = rows(ACTIONS)
                .map(row -> ofFollowUp(RESULTS, row, "results", follow.cell(DONE, row, "results")))
                .collect(Collectors.toCollection(ArrayList::new));
        all.add(follow.list(RESULTS, "wt2-indicators", rows(OBJECTIVES).map(this::observed)));
        return all;
    }

    private String observed(String row) {
        String seen = follow.cell("wt2-indicators", row, "observed");
        return seen.isEmpty() ? "" : objective(row) + follow.colon() + seen;
    }

    private List<Draft> evaluation() {
        List<Draft> all = new ArrayList<>();
        all.add(follow.one(EVALUATION, "wt2-learned"));
        all.add(follow.list(EVALUATION, "wt2-learned-points", rows(POINTS).map(this::learned)));
        rows(ACTIONS)
                .map(row -> ofFollowUp(EVALUATION, row, "difficulties", follow.cell(DONE, row, "difficulties")))
                .forEach(all::add);
        all.add(follow.one(EVALUATION, "wt2-external"));
        all.add(follow.one(EVALUATION, "wt2-beneficiaries"));
        return all;
    }

    private String learned(String row) {
        String said = follow.cell("wt2-learned-points", row, "text");
        return said.isEmpty() ? "" : plan.cell(POINTS, row, "point") + follow.colon() + said;
    }

    private List<Draft> outlook() {
        String owner = follow.value("wt2-adoption-owner");
        String decision = line(
                "\n",
                follow.labelled("wt2-adoption-decision", follow.option(follow.value("wt2-adoption-decision"))),
                follow.labelled("wt2-adoption-owner", follow.discretion().function(owner)),
                follow.labelled("wt2-adoption-date", follow.value("wt2-adoption-date")));
        return List.of(
                follow.one(OUTLOOK, "wt2-adoption"),
                follow.paragraph(OUTLOOK, "wt2-adoption-decision", follow.label("wt2-adoption-decision"), decision));
    }
}
