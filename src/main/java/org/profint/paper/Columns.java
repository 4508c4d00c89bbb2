package org.profint.paper;

import java.util.List;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;

/** Columns of a table on paper: how much room each takes, and what can be ticked inside a cell. */
final class Columns {

    /** More columns than these need a page on its side. */
    static final int UPRIGHT = 4;
    /** More columns of a matrix than these go into a second table. */
    static final int WIDEST_MATRIX = 7;

    /** How much room the names of rows want, and their numbers. */
    static final int LABEL_WEIGHT = 28;

    static final int NUMBER_WEIGHT = 13;

    private static final int TICKED_IN_CELL = 3;

    private Columns() {}

    /** How much room a column wants, beside others. */
    static int weight(Column column) {
        return switch (column.kind()) {
            case "open" -> 28;
            case "short", "function", "reference" -> 20;
            case "choices" -> 19;
            case "choice" -> isTickedInCell(column) ? 21 : 15;
            case "date" -> 13;
            default -> 15;
        };
    }

    static boolean isOpen(Question question) {
        return question.columns().stream().anyMatch(column -> column.kind().equals("open"));
    }

    /** Few answers are boxes in each cell; more of them are listed once above the table. */
    static boolean isTickedInCell(Column column) {
        return column.options().size() <= TICKED_IN_CELL;
    }

    private static boolean isWide(Question question) {
        return question.kind().equals("matrix") || question.columns().size() + labels(question) > UPRIGHT;
    }

    private static long labels(Question question) {
        return Stream.ofNullable(question.rowsFrom()).count();
    }

    /** Whether a question goes on its side: tables that follow each other do so together, once one of them has to. */
    static boolean isWide(List<Question> step, int index) {
        int first = index;
        while (first > 0 && isTable(step.get(first)) && isTable(step.get(first - 1))) {
            first--;
        }
        return isTable(step.get(index))
                && step.subList(first, step.size()).stream()
                        .takeWhile(Columns::isTable)
                        .anyMatch(Columns::isWide);
    }

    private static boolean isTable(Question question) {
        return question.kind().equals("table") || question.kind().equals("matrix");
    }

    /** Whether a third of the questions need pages on their side: then all lie that way, and nobody turns the sheets. */
    static boolean areMostlyWide(List<Question> questions) {
        return questions.stream().filter(Columns::isWide).count() * 3 >= questions.size();
    }
}
