package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Language;

/**
 * The rows that a sheet takes from the one that it stands on, read there each time. A row that was taken away there stays
 * here as long as something is written about it.
 */
@ApplicationScoped
class Origins {

    private Worksheets worksheets;
    private Tools tools;

    protected Origins() {}

    @Inject
    Origins(Worksheets worksheets, Tools tools) {
        this.worksheets = worksheets;
        this.tools = tools;
    }

    /** The sheet that this one stands on. Two sheets of the same people only, whatever the row says. */
    Optional<Worksheet> of(Worksheet sheet) {
        return Optional.ofNullable(sheet.originId()).flatMap(worksheets::byId).filter(origin -> origin.isWith(sheet));
    }

    /**
     * Rows and names of the tables that a tool repeats from elsewhere.
     *
     * @param tool the version that the sheet is read in
     * @param upTo the last change of the origin that is read; null for how it stands now
     */
    Filled rows(Worksheet sheet, ToolSpec tool, List<FieldState> fields, Integer upTo) {
        return of(sheet).map(origin -> readRows(origin, tool, fields, upTo)).orElse(Filled.NOTHING);
    }

    private Filled readRows(Worksheet origin, ToolSpec tool, List<FieldState> fields, Integer upTo) {
        Filled there =
                Filled.of(upTo == null ? worksheets.fields(origin.id()) : worksheets.fieldsAt(origin.id(), upTo));
        // Only whether rows have a name of their own is asked of the words: it is so in every language.
        Shown<ToolSpec> shown = tools.shown(origin.toolId(), Language.FR);
        List<RowNames.Asked> taken = shown.spec()
                .questions()
                .filter(each -> tool.takesFrom().contains(each.id()))
                .map(each -> new RowNames.Asked(each, shown::text))
                .toList();
        return rows(there, taken, tool, fields);
    }

    private static Filled rows(Filled there, List<RowNames.Asked> taken, ToolSpec tool, List<FieldState> fields) {
        Map<String, List<String>> rows =
                taken.stream().map(each -> each.question().id()).collect(Collectors.toMap(each -> each, there::rows));
        Filled all = withGone(new Filled(rows, there.values()), tool, fields);
        Map<String, String> values = there.values().entrySet().stream()
                .filter(each -> taken.stream().anyMatch(one -> names(one, all, each.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Filled(all.rows(), values, all.gone());
    }

    /** Only what a row is called by goes over, and only of rows that are here: the rest is not asked for. */
    private static boolean names(RowNames.Asked table, Filled all, String key) {
        Cell cell = Cell.read(key).orElseThrow();
        return cell.question().equals(table.question().id())
                && all.rows(cell.question()).contains(cell.row())
                && RowNames.naming(table).stream()
                        .anyMatch(column -> column.id().equals(cell.column()));
    }

    private static Filled withGone(Filled there, ToolSpec tool, List<FieldState> fields) {
        Map<String, String> sources = tool.questions()
                .filter(each -> each.rowsFrom() != null && there.rows().containsKey(each.rowsFrom()))
                .collect(Collectors.toMap(ToolSpec.Question::id, ToolSpec.Question::rowsFrom));
        Map<String, List<String>> written = fields.stream()
                .filter(each -> !each.text().isEmpty())
                .map(each -> Cell.read(each.key()).orElseThrow())
                .filter(cell -> sources.containsKey(cell.question()) && !cell.isRow())
                .sorted(java.util.Comparator.comparing(Cell::row))
                .collect(Collectors.groupingBy(
                        cell -> sources.get(cell.question()), Collectors.mapping(Cell::row, Collectors.toList())));
        Map<String, List<String>> all = there.rows().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> Stream.concat(
                                        each.getValue().stream(),
                                        written.getOrDefault(each.getKey(), List.of()).stream())
                                .distinct()
                                .toList()));
        Set<String> gone = written.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(row -> !there.rows(each.getKey()).contains(row)))
                .collect(Collectors.toSet());
        return new Filled(all, there.values(), gone);
    }
}
