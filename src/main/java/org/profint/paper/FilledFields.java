package org.profint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.paper.Grid.Head;
import org.profint.paper.Grid.Line;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** What somebody has written. A field that nobody has filled says so. */
record FilledFields(Wording wording, Labels labels, Answers answers, Filled filled, List<String> about)
        implements Fields {

    @Override
    public void facts(Markup out) {
        about.forEach(line -> out.line("p", "facts", line));
    }

    @Override
    public String css() {
        return "filled";
    }

    @Override
    public void starters(Question question, Markup out) {
        // Whoever reads answers needs no examples of them.
    }

    @Override
    public void field(Question question, Markup out) {
        String value = filled.value(Cell.of(question.id()));
        out.in("div", "answer", inside -> said(value.isBlank() ? "" : answers.read(question, value), inside));
    }

    private void said(String words, Markup out) {
        if (words.isBlank()) {
            out.line("span", "empty", wording.campus("paper.empty"));
        } else {
            out.text(words.strip());
        }
    }

    @Override
    public void table(Question question, Markup out) {
        List<String> rows = labels.names().rows(question.id());
        if (rows.isEmpty()) {
            out.in("div", "answer", inside -> said("", inside));
            return;
        }
        boolean isNamed =
                question.rowsFrom() != null || !wording.rowName(question).isEmpty();
        List<Head> heads = new ArrayList<>();
        if (isNamed) {
            heads.add(new Head(
                    labels.heading(question.id()),
                    question.rowsFrom() == null ? Columns.NUMBER_WEIGHT : Columns.LABEL_WEIGHT));
        }
        question.columns().forEach(column -> heads.add(new Head(wording.label(column.id()), Columns.weight(column))));
        List<Line> lines = new ArrayList<>();
        for (String row : rows) {
            List<Consumer<Markup>> cells = question.columns().stream()
                    .map(column -> cell(question, row, column))
                    .toList();
            lines.add(new Line(isNamed ? rowLabel(question, row, lines.size() + 1) : null, cells));
        }
        new Grid("filled", heads, lines).write(out);
    }

    private Consumer<Markup> cell(Question question, String row, Column column) {
        String value = filled.value(new Cell(question.id(), row, column.id()));
        return out -> said(value.isBlank() ? "" : answers.read(column, value), out);
    }

    private String rowLabel(Question question, String row, int number) {
        return question.rowsFrom() == null
                ? wording.rowName(question).first() + "\u00a0" + number
                : name(question.id(), row);
    }

    private String name(String questionId, String row) {
        String name = labels.names().of(questionId, row);
        String gone = filled.gone().contains(row) ? " (" + wording.campus("paper.gone") + ")" : "";
        return (name.isEmpty() ? wording.campus("paper.unnamed") : name) + gone;
    }

    @Override
    public void matrix(Question question, Markup out) {
        List<String> rows = labels.names().rows(question.rowsFrom());
        List<String> columns = labels.names().rows(question.columnsFrom());
        if (rows.isEmpty() || columns.isEmpty()) {
            out.in("div", "answer", inside -> said("", inside));
        }
        for (int first = 0; first < columns.size() && !rows.isEmpty(); first += Columns.WIDEST_MATRIX) {
            int end = Math.min(columns.size(), first + Columns.WIDEST_MATRIX);
            matrix(question, rows, columns.subList(first, end), out);
        }
    }

    private void matrix(Question question, List<String> rows, List<String> columns, Markup out) {
        List<Head> heads =
                new ArrayList<>(List.of(new Head(labels.heading(question.rowsFrom()), Columns.LABEL_WEIGHT)));
        columns.forEach(column ->
                heads.add(new Head(Label.only(name(question.columnsFrom(), column)), Columns.LABEL_WEIGHT / 2)));
        List<Line> lines = rows.stream()
                .map(row -> new Line(name(question.rowsFrom(), row), cells(question, row, columns)))
                .toList();
        new Grid("filled", heads, lines).write(out);
    }

    private List<Consumer<Markup>> cells(Question question, String row, List<String> columns) {
        return columns.stream()
                .<Consumer<Markup>>map(column -> {
                    String value = filled.value(new Cell(question.id(), row, column));
                    return out -> said(value.isBlank() ? "" : answers.inMatrix(question, value), out);
                })
                .toList();
    }
}
