package org.profint.worksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.content.ToolSpec;

/**
 * What people read who do not write in a sheet: what its form shows, and nothing beside. Rows that were taken away and
 * answers that stand aside are not theirs, nor is who wrote what.
 */
final class Readable {

    private final Map<String, ToolSpec.Question> questions = new HashMap<>();
    private final ToolSpec tool;
    private final Filled filled;

    private Readable(ToolSpec tool, Filled filled) {
        this.tool = tool;
        this.filled = filled;
        tool.questions().forEach(each -> questions.put(each.id(), each));
    }

    static List<FieldState> of(ToolSpec tool, List<FieldState> fields, Filled origin) {
        Readable readable = new Readable(tool, Filled.of(fields).and(origin));
        return fields.stream()
                .filter(readable::isShown)
                .map(each -> new FieldState(each.key(), each.version(), each.text(), each.at(), ""))
                .toList();
    }

    private boolean isShown(FieldState field) {
        Cell cell = Cell.read(field.key()).orElseThrow();
        return !field.text().isEmpty() && Typing.fits(tool, cell, field.text()) && isInRows(cell);
    }

    private boolean isInRows(Cell cell) {
        ToolSpec.Question question = questions.get(cell.question());
        boolean row = cell.row().isEmpty() || rows(question).contains(cell.row());
        boolean column = !question.kind().equals("matrix")
                || rowsOf(question.columnsFrom()).contains(cell.column());
        return row && column;
    }

    private List<String> rows(ToolSpec.Question question) {
        return Typing.hasOwnRows(question) ? filled.rows(question.id()) : rowsOf(question.rowsFrom());
    }

    /** Of the table that has them, here or in the sheet that this one stands on. */
    private List<String> rowsOf(String id) {
        return Optional.ofNullable(questions.get(id)).map(this::rows).orElseGet(() -> filled.rows(id));
    }
}
