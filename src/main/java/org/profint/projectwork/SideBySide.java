package org.profint.projectwork;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.projectwork.Differences.Chapter;
import org.profint.projectwork.Differences.Fate;
import org.profint.projectwork.Differences.Line;
import org.profint.projectwork.Differences.Row;
import org.profint.projectwork.Differences.Topic;
import org.profint.worksheet.SheetForm;

/** Puts two forms of a sheet side by side, made with the same tool: rows of a table are the same when their ids are. */
final class SideBySide {

    private final Shown<ToolSpec> tool;
    private final Texts texts;
    private final Set<String> unplanned;

    /** @param unplanned ids of rows that came with what had not been planned */
    SideBySide(Shown<ToolSpec> tool, Texts texts, Set<String> unplanned) {
        this.tool = tool;
        this.texts = texts;
        this.unplanned = unplanned;
    }

    /** A row in one of the forms: titles and words of its fields by key. {@code number}: 0 where it is not there. */
    private record Side(int number, String label, Map<String, String> titles, Map<String, String> words) {

        static final Side NONE = new Side(0, "", Map.of(), Map.of());

        boolean isThere() {
            return number > 0;
        }

        String word(String key) {
            return words.getOrDefault(key, "");
        }
    }

    Differences of(SheetForm before, SheetForm after) {
        return new Differences(IntStream.range(0, after.steps().size())
                .mapToObj(at -> chapter(before.steps().get(at), after.steps().get(at)))
                .toList());
    }

    private Chapter chapter(SheetForm.Step before, SheetForm.Step after) {
        return new Chapter(
                after.title(),
                IntStream.range(0, after.questions().size())
                        .mapToObj(at -> topic(
                                before.questions().get(at), after.questions().get(at)))
                        .toList());
    }

    private Topic topic(SheetForm.Asked before, SheetForm.Asked after) {
        return after.table() == null
                ? new Topic(after.title(), false, List.of(alone(before.field(), after.field())))
                : new Topic(after.title(), true, rows(after.id(), sides(before.table()), sides(after.table())));
    }

    private Row alone(SheetForm.FieldForm before, SheetForm.FieldForm after) {
        return new Row("", "", Fate.SAME, false, List.of(new Line("", words(before), words(after))));
    }

    private String words(SheetForm.FieldForm field) {
        boolean day = field.kind().equals("date") && !field.text().isEmpty();
        return day
                ? language().day(LocalDate.parse(field.text()))
                : field.words().strip();
    }

    private Language language() {
        return tool.words().language();
    }

    private Map<String, Side> sides(SheetForm.TableForm table) {
        Map<String, Side> sides = new LinkedHashMap<>();
        table.rows().forEach(row -> sides.put(row.id(), side(sides.size() + 1, table, row)));
        return sides;
    }

    private Side side(int number, SheetForm.TableForm table, SheetForm.RowForm row) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (int at = 0; at < row.cells().size(); at++) {
            titles.put(row.cells().get(at).key(), table.heads().get(at).title());
        }
        return new Side(
                number,
                row.label(),
                titles,
                row.cells().stream().collect(Collectors.toMap(SheetForm.FieldForm::key, this::words)));
    }

    /** Of both; a row where nobody has written anything is none. */
    private List<Row> rows(String question, Map<String, Side> before, Map<String, Side> after) {
        RowOrder order = new RowOrder(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        Set<String> moved = order.moved();
        return order.merged().stream()
                .map(id -> row(
                        question,
                        id,
                        before.getOrDefault(id, Side.NONE),
                        after.getOrDefault(id, Side.NONE),
                        moved.contains(id)))
                .filter(each -> !each.lines().isEmpty())
                .toList();
    }

    private Row row(String question, String id, Side before, Side after, boolean moved) {
        Fate fate = !before.isThere() ? Fate.ADDED : !after.isThere() ? Fate.REMOVED : moved ? Fate.MOVED : Fate.SAME;
        Side shown = after.isThere() ? after : before;
        boolean renumbered = before.isThere() && after.isThere() && before.number() != after.number();
        String name = Stream.of(place(question, shown), shown.label())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(" – "));
        return new Row(
                name,
                renumbered ? place(question, before) : "",
                fate,
                fate == Fate.ADDED && unplanned.contains(id),
                lines(before, after));
    }

    /** “Action 2”; where the tool has no word for its rows, and they have no name, “Row 2”. */
    private String place(String question, Side side) {
        String word = tool.text(question + "-row");
        if (word.isEmpty()) {
            return side.label().isBlank() ? texts.text(language(), "projectwork.differences.row", side.number()) : "";
        }
        return word + "\u00a0" + side.number();
    }

    private static List<Line> lines(Side before, Side after) {
        Map<String, String> titles = new LinkedHashMap<>(after.titles());
        before.titles().forEach(titles::putIfAbsent);
        return titles.entrySet().stream()
                .map(each -> new Line(each.getValue(), before.word(each.getKey()), after.word(each.getKey())))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
