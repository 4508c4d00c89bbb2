package org.profint.projectwork.impact;

import java.util.List;
import java.util.stream.Stream;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/**
 * What the two sheets of a project say about an action.
 *
 * @param number its place in the plan, from 1
 * @param dates in the team's words
 * @param status DONE, CHANGED, NOT_DONE or DROPPED; empty when nobody has said it
 * @param told whether anything is written about it in the follow-up
 */
public record ActionWords(String row, int number, String description, String dates, String status, boolean told) {

    private static final String PLANNED = "wt1-actions";
    private static final String DONE = "wt2-actions";

    static List<ActionWords> of(Filled plan, Filled followUp) {
        List<String> rows = plan.rows(PLANNED);
        return Stream.iterate(0, at -> at < rows.size(), at -> at + 1)
                .map(at -> action(rows.get(at), at + 1, plan, followUp))
                .filter(each -> !each.isBlank()
                        || !value(plan, PLANNED, each.row(), "actors").isEmpty())
                .toList();
    }

    private static ActionWords action(String row, int number, Filled plan, Filled followUp) {
        String status = value(followUp, DONE, row, "status");
        boolean told = Stream.of("done", "difficulties", "results", "status")
                .anyMatch(column -> !value(followUp, DONE, row, column).isEmpty());
        return new ActionWords(
                row,
                number,
                value(plan, PLANNED, row, "description"),
                value(plan, PLANNED, row, "dates"),
                switch (status) {
                    case "wt2-st-done" -> "DONE";
                    case "wt2-st-changed" -> "CHANGED";
                    case "wt2-st-not-done" -> "NOT_DONE";
                    case "wt2-st-dropped" -> "DROPPED";
                    default -> "";
                },
                told);
    }

    private static String value(Filled filled, String question, String row, String column) {
        return filled.value(new Cell(question, row, question + "-" + column)).strip();
    }

    /** A row of which nobody has said anything here: the form offers some. Who does it is not told on: it may name people. */
    private boolean isBlank() {
        return (description + dates + status).isEmpty() && !told;
    }
}
