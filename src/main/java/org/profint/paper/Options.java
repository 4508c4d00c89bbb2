package org.profint.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;

/** The answers that one can choose from, in words. */
record Options(Wording wording) {

    private static final String BOX = "\u25a1";

    List<String> of(Question question) {
        return words(question.kind(), question.options());
    }

    List<String> of(Column column) {
        return words(column.kind(), column.options());
    }

    private List<String> words(String kind, List<String> options) {
        return switch (kind) {
            case "yes-no" -> List.of(wording.campus("catalogue.tool.yes"), wording.campus("catalogue.tool.no"));
            case "yes-partly-no" ->
                List.of(
                        wording.campus("catalogue.tool.yes"),
                        wording.campus("catalogue.tool.partly"),
                        wording.campus("catalogue.tool.no"));
            default -> options.stream().map(wording::tool).toList();
        };
    }

    /** Boxes to tick. */
    void boxes(List<String> words, Markup out) {
        if (!words.isEmpty()) {
            out.in(
                    "ul",
                    "boxes",
                    list -> words.forEach(word -> list.in(
                            "li", "", item -> item.line("span", "box", "").text(word))));
        }
    }

    /** The same within a line, which does not end between a box and its first word. */
    void boxesInLine(List<String> words, Markup out) {
        words.forEach(word -> out.in(
                        "span", "tick", tick -> tick.line("span", "glyph", BOX).text("\u00a0" + word))
                .text(" "));
    }

    /** What can be written in a column, once for all its cells. */
    void legend(Question question, Markup out) {
        Stream<Column> many = question.columns().stream().filter(column -> !Columns.isTickedInCell(column));
        many.forEach(column -> legend(wording.tool(column.id()), of(column), out));
    }

    /** @param name gets a colon, unless it is a question or has one */
    void legend(String name, List<String> words, Markup out) {
        String colon = name.matches(".*[?!:]") ? "" : wording.campus("paper.colon");
        String all = words.stream().map(Options::whole).collect(Collectors.joining(" · "));
        out.in("p", "legend", line -> line.line("b", "", name + colon).text(" " + all));
    }

    /** Not broken between its number and its words. */
    private static String whole(String words) {
        return words.replaceFirst("^(\\d+) – ", "$1\u00a0–\u00a0");
    }
}
