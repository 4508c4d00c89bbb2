package org.profint.projectwork;

import java.util.ArrayList;
import java.util.List;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** A sheet as a list of fields with what stands in them; a table row by row. */
final class FieldLines {

    private final Shown<ToolSpec> tool;
    private final Filled filled;
    private final List<FieldLine> lines = new ArrayList<>();

    private FieldLines(Shown<ToolSpec> tool, Filled filled) {
        this.tool = tool;
        this.filled = filled;
    }

    static List<FieldLine> of(Shown<ToolSpec> tool, Filled filled) {
        FieldLines it = new FieldLines(tool, filled);
        tool.spec().questions().forEach(it::question);
        return it.lines;
    }

    private void question(ToolSpec.Question question) {
        if (question.columns().isEmpty()) {
            line(Cell.of(question.id()), tool.text(question.id()), "", question.options());
            return;
        }
        String table = question.rowsFrom() == null ? question.id() : question.rowsFrom();
        int number = 0;
        String title = tool.text(question.id());
        for (String row : filled.rows(table)) {
            number++;
            for (ToolSpec.Column column : question.columns()) {
                String label = number + ". " + tool.text(column.id());
                boolean added = line(new Cell(question.id(), row, column.id()), title, label, column.options());
                title = added ? "" : title;
            }
        }
        if (!title.isEmpty()) {
            lines.add(new FieldLine(question.id(), title, "", ""));
        }
    }

    private boolean line(Cell cell, String title, String label, List<String> options) {
        String text = filled.value(cell);
        if (!cell.row().isEmpty() && text.isBlank()) {
            return false;
        }
        lines.add(new FieldLine(cell.key(), title, label, options.contains(text) ? tool.text(text) : text));
        return true;
    }
}
