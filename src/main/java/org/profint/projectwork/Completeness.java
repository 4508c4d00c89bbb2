package org.profint.projectwork;

import java.util.List;
import java.util.stream.Stream;
import org.profint.content.ToolSpec;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** What a sheet still lacks before it can be handed in: ids of its questions, in their order. */
final class Completeness {

    private static final String ACTIONS = "wt1-actions";
    private static final List<String> OF_ACTION = List.of("wt1-actions-description", "wt1-actions-actors");
    private static final String OBJECTIVES = "wt1-objectives";
    private static final String INDICATOR = "wt1-objectives-indicator";
    private static final String PROGRESS = "wt1-progress";
    private static final Cell OBSERVED = new Cell("wt2-indicators", "", "wt2-indicators-observed");
    private static final Cell LEARNED = new Cell("wt2-learned-points", "", "wt2-learned-points-text");

    private final ToolSpec tool;
    private final Filled sheet;

    private Completeness(ToolSpec tool, Filled sheet) {
        this.tool = tool;
        this.sheet = sheet;
    }

    static List<String> missing(ToolSpec tool, Filled sheet) {
        Completeness it = new Completeness(tool, sheet);
        return tool.questions().filter(it::isMissing).map(ToolSpec.Question::id).toList();
    }

    /**
     * The same of a follow-up; each objective of its plan needs a word: what was observed of its indicator, or, where none
     * was planned, what was learned at every point of progress.
     */
    static List<String> missing(ToolSpec tool, Filled followUp, Filled plan) {
        Stream<String> objectives = silent(followUp, plan) ? Stream.of(OBSERVED.question()) : Stream.empty();
        return Stream.concat(missing(tool, followUp).stream(), objectives)
                .distinct()
                .toList();
    }

    private static boolean silent(Filled followUp, Filled plan) {
        boolean learned = !plan.rows(PROGRESS).isEmpty()
                && plan.rows(PROGRESS).stream().allMatch(row -> says(followUp, LEARNED, row));
        return plan.rows(OBJECTIVES).stream()
                .filter(row -> plan.values().keySet().stream().anyMatch(key -> key.startsWith(OBJECTIVES + "." + row)))
                .filter(row -> !says(followUp, OBSERVED, row))
                .anyMatch(row -> !learned
                        || !plan.value(new Cell(OBJECTIVES, row, INDICATOR)).isBlank());
    }

    private static boolean says(Filled filled, Cell column, String row) {
        return !filled.value(new Cell(column.question(), row, column.column())).isBlank();
    }

    private boolean isMissing(ToolSpec.Question question) {
        if (!question.required()) {
            return false;
        }
        if (question.columns().isEmpty()) {
            return sheet.value(Cell.of(question.id())).isBlank();
        }
        return question.rowsFrom() == null ? lacksRows(question) : lacksWords(question);
    }

    /** A table that people fill: one row at least; and an action says what is done, and by whom. */
    private boolean lacksRows(ToolSpec.Question question) {
        List<String> written = sheet.rows(question.id()).stream()
                .filter(row -> hasWords(question, row))
                .toList();
        boolean half = question.id().equals(ACTIONS)
                && written.stream()
                        .anyMatch(row -> OF_ACTION.stream()
                                .filter(column -> hasColumn(question, column))
                                .anyMatch(column -> sheet.value(new Cell(ACTIONS, row, column))
                                        .isBlank()));
        return written.isEmpty() || half;
    }

    /** A table that repeats rows: a word about each that is still planned. */
    private boolean lacksWords(ToolSpec.Question question) {
        return sheet.rows(question.rowsFrom()).stream()
                .filter(row -> !sheet.gone().contains(row))
                .anyMatch(row -> !hasWords(question, row));
    }

    private boolean hasWords(ToolSpec.Question question, String row) {
        return question.columns().stream()
                .anyMatch(each ->
                        !sheet.value(new Cell(question.id(), row, each.id())).isBlank());
    }

    private static boolean hasColumn(ToolSpec.Question question, String column) {
        return question.columns().stream().anyMatch(each -> each.id().equals(column));
    }
}
