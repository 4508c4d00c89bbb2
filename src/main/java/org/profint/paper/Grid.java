package org.profint.paper;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table on paper. Its head, if it has one, is repeated on each page; a screen reader hears which head a cell belongs to.
 *
 * @param css how the rows look
 */
record Grid(String css, List<Head> heads, List<Line> lines) {

    /** The head of a column; {@code weight} is its share of the width. */
    record Head(Label text, int weight) {}

    /** A row: its name, or null in a table without, and its cells. */
    record Line(String label, List<Consumer<Markup>> cells) {}

    void write(Markup out) {
        out.in("table", css, table -> {
            if (!heads.isEmpty()) {
                table.in("thead", "", head -> head.in("tr", "", this::heads));
            }
            table.in("tbody", "", body -> lines.forEach(line -> line(line, body)));
        });
    }

    private void heads(Markup row) {
        int all = heads.stream().mapToInt(Head::weight).sum();
        heads.forEach(head -> row.in(
                "th",
                "",
                " scope=\"col\" style=\"width:" + 100 * head.weight() / all + "%\"",
                cell -> cell.label(head.text())));
    }

    private static void line(Line line, Markup body) {
        body.in("tr", "", row -> {
            if (line.label() != null) {
                row.in("th", "", " scope=\"row\"", cell -> cell.text(line.label()));
            }
            line.cells().forEach(cell -> row.in("td", "", cell));
        });
    }
}
