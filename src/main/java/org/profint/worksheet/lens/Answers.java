package org.profint.worksheet.lens;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Question;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** What of a worksheet has an answer. Rows that were taken away have none. */
final class Answers {

    private final Map<String, Question> questions;
    private final Filled filled;

    Answers(ToolSpec tool, Filled filled) {
        questions = tool.questions().collect(Collectors.toMap(Question::id, Function.identity()));
        this.filled = filled;
    }

    boolean has(Question question) {
        return switch (question.kind()) {
            case "table" -> rows(question).stream().anyMatch(row -> isIn(question, row));
            case "matrix" ->
                rows(question).stream()
                        .anyMatch(row -> rows(question.columnsFrom()).stream()
                                .anyMatch(column -> isSaid(new Cell(question.id(), row, column))));
            default -> isSaid(Cell.of(question.id()));
        };
    }

    /** Rows of a table, its own or those that it repeats. */
    List<String> rows(Question question) {
        return question.rowsFrom() == null ? filled.rows(question.id()) : rows(question.rowsFrom());
    }

    private List<String> rows(String questionId) {
        Question question = questions.get(questionId);
        // Not of this tool: rows of the sheet that this one stands on.
        return question == null ? filled.rows(questionId) : rows(question);
    }

    /** Whether a row of a table has an answer. */
    boolean isIn(Question question, String row) {
        return question.columns().stream()
                .anyMatch(column -> !text(question, row, column).isBlank());
    }

    String text(Question question, String row, ToolSpec.Column column) {
        return filled.value(new Cell(question.id(), row, column.id()));
    }

    private boolean isSaid(Cell cell) {
        return !filled.value(cell).isBlank();
    }
}
