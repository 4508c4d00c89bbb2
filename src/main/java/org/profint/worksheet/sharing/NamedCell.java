package org.profint.worksheet.sharing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec;
import org.profint.worksheet.Cell;
import org.profint.worksheet.SheetState;

/** A field that asks for a function, in which something stands that looks like the name of somebody. */
public record NamedCell(String key, String text) {

    static List<NamedCell> in(SheetState state, ToolSpec tool) {
        Map<String, String> kinds = tool.questions()
                .flatMap(each -> Stream.concat(
                        Stream.of(Map.entry(each.id(), each.kind())),
                        each.columns().stream().map(column -> Map.entry(each.id() + "/" + column.id(), column.kind()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
        return state.fields().stream()
                .filter(field -> "function".equals(kinds.get(asked(field.key()))))
                .filter(field -> PersonNames.in(field.text()))
                .map(field -> new NamedCell(field.key(), field.text()))
                .sorted(java.util.Comparator.comparing(NamedCell::key))
                .toList();
    }

    private static String asked(String key) {
        Cell cell = Cell.read(key).orElseThrow();
        return cell.column().isEmpty() ? cell.question() : cell.question() + "/" + cell.column();
    }
}
