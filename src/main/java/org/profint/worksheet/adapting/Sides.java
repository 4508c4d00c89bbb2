package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;

/** A step or a question in two versions, feature by feature. */
public final class Sides {

    private final Definition before;
    private final Definition after;
    private final UnaryOperator<String> kinds;
    private final List<Side> rows = new ArrayList<>();

    /**
     * A feature in both.
     *
     * @param key of its name for people
     */
    public record Side(String key, String left, String right) {

        public boolean same() {
            return left.equals(right);
        }
    }

    private Sides(Definition before, Definition after, UnaryOperator<String> kinds) {
        this.before = before;
        this.after = after;
        this.kinds = kinds;
    }

    /** @param kinds the words for how a question is answered */
    static List<Side> of(Definition before, Definition after, String place, UnaryOperator<String> kinds) {
        Sides sides = new Sides(before, after, kinds);
        sides.add("worksheet.side.label", tool -> tool.text(place));
        sides.step("worksheet.side.minutes", place, Sides::minutes);
        sides.step("worksheet.side.questions", place, (tool, step) -> listed(tool, Pieces.ids(step)));
        sides.question("worksheet.side.kind", place, (tool, question) -> kinds.apply(question.kind()));
        sides.add("worksheet.side.help", tool -> tool.text(place + "-help"));
        sides.question("worksheet.side.options", place, (tool, question) -> listed(tool, question.options()));
        sides.question("worksheet.side.columns", place, sides::columns);
        sides.question("worksheet.side.rows", place, Sides::rowsFrom);
        sides.question(
                "worksheet.side.recommendations",
                place,
                (tool, question) -> String.join(", ", question.recommendations()));
        return List.copyOf(sides.rows);
    }

    /** What a definition says of one thing in it. */
    private interface Said<T> {
        String of(Definition tool, T thing);
    }

    private void add(String key, Function<Definition, String> said) {
        Side side = new Side(key, said.apply(before), said.apply(after));
        if (!side.left().isEmpty() || !side.right().isEmpty()) {
            rows.add(side);
        }
    }

    private void step(String key, String id, Said<Part> said) {
        add(
                key,
                tool -> tool.spec().steps().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(each -> said.of(tool, each))
                        .orElse(""));
    }

    private void question(String key, String id, Said<Question> said) {
        add(
                key,
                tool -> tool.spec()
                        .questions()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(each -> said.of(tool, each))
                        .orElse(""));
    }

    private static String minutes(Definition tool, Part step) {
        return step.minutes() == null ? "" : step.minutes().toString();
    }

    private static String listed(Definition tool, List<String> ids) {
        return ids.stream().map(tool::text).collect(Collectors.joining(" · "));
    }

    private static String rowsFrom(Definition tool, Question question) {
        return question.rowsFrom() == null ? "" : tool.text(question.rowsFrom());
    }

    private String columns(Definition tool, Question question) {
        return question.columns().stream().map(each -> column(tool, each)).collect(Collectors.joining(" · "));
    }

    private String column(Definition tool, Column column) {
        String more = column.from() == null ? listed(tool, column.options()) : tool.text(column.from());
        String kind = kinds.apply(column.kind());
        return tool.text(column.id()) + " (" + kind + (more.isEmpty() ? "" : ": " + more) + ")";
    }
}
