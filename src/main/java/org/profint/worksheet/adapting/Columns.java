package org.profint.worksheet.adapting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Problem;

/** How each column of a table is answered. Which columns there are, and their order, are the lines of its question. */
final class Columns {

    /** Kinds that the editor offers. */
    static final List<String> OFFERED = List.of(
            "short",
            "open",
            "number",
            "date",
            "yes-no",
            "yes-partly-no",
            "choice",
            "choices",
            "scale",
            "function",
            "reference");

    private static final String REFERENCE = "reference";

    private Columns() {}

    static Column column(Question table, String id) {
        return table.columns().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("column", id));
    }

    /** The table that a column is of, if there is one. */
    static Stream<Question> around(Definition tool, String columnId) {
        return tool.spec()
                .questions()
                .filter(each ->
                        each.columns().stream().anyMatch(column -> column.id().equals(columnId)));
    }

    static Definition with(Definition tool, String tableId, Column changed) {
        return Pieces.with(
                tool,
                tableId,
                table -> table.withAnswer(
                        table.kind(),
                        table.options(),
                        table.columns().stream()
                                .map(each -> each.id().equals(changed.id()) ? changed : each)
                                .toList()));
    }

    static Definition save(Definition tool, String tableId, String id, ColumnText wanted) {
        Question table = Pieces.question(tool, tableId);
        Column column = column(table, id);
        Definition named = tool.with(id, label(tool, table, id, wanted.label()));
        if (!OFFERED.contains(wanted.kind())) {
            throw new Problem.Invalid(id, "worksheet.adapt.kind-missing");
        }
        if (Kinds.isChoosing(wanted.kind())) {
            List<String> before = Kinds.isChoosing(column.kind()) ? column.options() : List.of();
            Kinds.Named options = Kinds.Named.of(named, Sound.lines(id, wanted.lines()), before);
            return with(options.tool(), tableId, answered(column, wanted.kind(), options.ids(), null));
        }
        String from = wanted.kind().equals(REFERENCE) ? from(tool, table, column, wanted.from()) : null;
        return with(named, tableId, answered(column, wanted.kind(), List.of(), from));
    }

    private static Column answered(Column column, String kind, List<String> options, String from) {
        return new Column(column.id(), kind, options, from, column.means());
    }

    private static String label(Definition tool, Question table, String id, String typed) {
        String label = Sound.line(id, typed);
        boolean twice = table.columns().stream()
                .anyMatch(each -> !each.id().equals(id) && tool.text(each.id()).equals(label));
        if (twice) {
            throw new Problem.Invalid(id, "worksheet.adapt.lines-missing");
        }
        return label;
    }

    /** A reference of the files may name a tool, and so no table: it stays what it is. */
    private static String from(Definition tool, Question table, Column column, String wanted) {
        boolean stays = column.kind().equals(REFERENCE) && wanted.equals(Objects.requireNonNullElse(column.from(), ""));
        if (stays) {
            return column.from();
        }
        if (Kinds.tables(tool).stream().noneMatch(each -> each.id().equals(wanted))) {
            throw new Problem.Invalid(column.id(), "worksheet.adapt.from-missing");
        }
        if (tool.spec().leadsTo(wanted, table.id())) {
            throw new Problem.Invalid(column.id(), "worksheet.adapt.circle");
        }
        return wanted;
    }
}
