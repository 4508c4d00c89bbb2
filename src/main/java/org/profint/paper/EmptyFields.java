package org.profint.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.paper.Grid.Head;
import org.profint.paper.Grid.Line;

/** Room to write by hand. */
record EmptyFields(Wording wording, Labels labels, Options options) implements Fields {

    private static final int LINES = 4;
    private static final int MATRIX_COLUMNS = 6;

    @Override
    public void facts(Markup out) {
        out.in(
                "p",
                "facts",
                line -> line.label(wording.campusLabel("paper.who"))
                        .line("span", "rule who", "")
                        .text(" ")
                        .label(wording.campusLabel("paper.when"))
                        .line("span", "rule", ""));
    }

    @Override
    public String css() {
        return "empty-form";
    }

    /** In one line after the other: a list side by side is no list for a screen reader, and one below is half a page. */
    @Override
    public void starters(Question question, Markup out) {
        if (!question.starters().isEmpty()) {
            List<Label> words = question.starters().stream().map(wording::label).toList();
            options.legend(wording.campusLabel("catalogue.tool.starters"), words, out);
        }
    }

    @Override
    public void field(Question question, Markup out) {
        List<Label> choices = options.of(question);
        options.boxes(choices, out);
        if (choices.isEmpty()) {
            int lines = question.kind().equals("open") ? LINES : 1;
            Stream.generate(() -> "line").limit(lines).forEach(css -> out.line("div", css, "\u00a0"));
        }
    }

    @Override
    public void table(Question question, Markup out) {
        options.legend(question, out);
        List<Head> heads = new ArrayList<>();
        Label rowName = rowName(question);
        if (rowName != null) {
            heads.add(new Head(
                    rowName, wording.rowName(question).isEmpty() ? Columns.LABEL_WEIGHT : Columns.NUMBER_WEIGHT));
        }
        question.columns().forEach(column -> heads.add(new Head(wording.label(column.id()), Columns.weight(column))));
        List<Line> lines = blankRows(question).stream()
                .map(number -> new Line(
                        label(question, number),
                        question.columns().stream().map(this::cell).toList()))
                .toList();
        new Grid(Columns.isOpen(question) ? "blank open" : "blank", heads, lines).write(out);
    }

    private List<Integer> blankRows(Question question) {
        return labels.names()
                .owner(question.id())
                .map(owner -> owner.question().blankRows())
                .orElseGet(question::blankRows);
    }

    /** The head of the column of row names; null when the table has none. */
    private Label rowName(Question question) {
        Label own = wording.rowName(question);
        return own.isEmpty() && question.rowsFrom() != null
                ? labels.heading(question.id())
                : own.isEmpty() ? null : own;
    }

    private String label(Question question, int number) {
        String own = wording.rowName(question).first();
        return rowName(question) == null ? null : own.isEmpty() ? "\u00a0" : own + "\u00a0" + number;
    }

    private Consumer<Markup> cell(Column column) {
        List<Label> choices = Columns.isTickedInCell(column) ? options.of(column) : List.of();
        return choices.isEmpty() ? out -> out.text("\u00a0") : out -> options.boxesInLine(choices, out);
    }

    @Override
    public void matrix(Question question, Markup out) {
        options.legend(wording.campusLabel("paper.matrix.cell"), options.of(question), out);
        Label rows = labels.heading(question.rowsFrom());
        Label columns = labels.heading(question.columnsFrom());
        Label corner = new Label(
                corner(rows.first(), columns.first()), corner(rows.second(), columns.second()), rows.language());
        List<Head> heads = new ArrayList<>(List.of(new Head(corner, Columns.LABEL_WEIGHT)));
        for (int number = 1; number <= MATRIX_COLUMNS; number++) {
            String ending = "\u00a0" + number + "\u00a0:";
            heads.add(new Head(columns.with(each -> each + ending), Columns.LABEL_WEIGHT / 2));
        }
        List<Line> lines = blankRows(question).stream()
                .map(number -> new Line("\u00a0", blanks()))
                .toList();
        new Grid("blank matrix", heads, lines).write(out);
    }

    private String corner(String rows, String columns) {
        return rows.isEmpty() ? "" : wording.campus("paper.matrix.corner", rows, columns);
    }

    private static List<Consumer<Markup>> blanks() {
        return Stream.<Consumer<Markup>>generate(() -> out -> out.text("\u00a0"))
                .limit(MATRIX_COLUMNS)
                .toList();
    }
}
