package org.profint.paper;

import java.util.List;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;

/** The answers that one can choose from, in words. */
record Options(Wording wording) {

    private static final String BOX = "\u25a1";

    List<Label> of(Question question) {
        return words(question.kind(), question.options());
    }

    List<Label> of(Column column) {
        return words(column.kind(), column.options());
    }

    private List<Label> words(String kind, List<String> options) {
        return switch (kind) {
            case "yes-no" ->
                List.of(wording.campusLabel("catalogue.tool.yes"), wording.campusLabel("catalogue.tool.no"));
            case "yes-partly-no" ->
                List.of(
                        wording.campusLabel("catalogue.tool.yes"),
                        wording.campusLabel("catalogue.tool.partly"),
                        wording.campusLabel("catalogue.tool.no"));
            default -> options.stream().map(wording::label).toList();
        };
    }

    /** Boxes to tick. */
    void boxes(List<Label> words, Markup out) {
        if (!words.isEmpty()) {
            out.in(
                    "ul",
                    "boxes",
                    list -> words.forEach(word -> list.in(
                            "li", "", item -> item.line("span", "box", "").label(word))));
        }
    }

    /** The same within a line, which does not end between a box and its first word. */
    void boxesInLine(List<Label> words, Markup out) {
        words.forEach(word -> out.in(
                        "span",
                        "tick",
                        tick -> tick.line("span", "glyph", BOX).text("\u00a0").label(word))
                .text(" "));
    }

    /** What can be written in a column, once for all its cells. */
    void legend(Question question, Markup out) {
        Stream<Column> many = question.columns().stream().filter(column -> !Columns.isTickedInCell(column));
        many.forEach(column -> legend(wording.label(column.id()), of(column), out));
    }

    /** @param name gets a colon, unless it is a question or has one */
    void legend(Label name, List<Label> words, Markup out) {
        String colon = name.endsWith("[?!:]") ? "" : wording.campus("paper.colon");
        out.in("p", "legend", line -> {
            line.in("b", "", title -> title.label(name).text(colon));
            String between = " ";
            for (Label each : words) {
                line.text(between).label(each.with(Options::whole));
                between = " · ";
            }
        });
    }

    /** Not broken between its number and its words. */
    private static String whole(String words) {
        return words.replaceFirst("^(\\d+) – ", "$1\u00a0–\u00a0");
    }
}
