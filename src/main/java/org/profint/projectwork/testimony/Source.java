package org.profint.projectwork.testimony;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.projectwork.SheetKind;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/**
 * One of the two sheets as the composer reads it.
 *
 * @param name as it is called where a paragraph comes from: WT1
 * @param labels the words of its form, by id
 * @param colon between a label and what follows
 */
record Source(
        SheetKind kind, String name, Filled filled, UnaryOperator<String> labels, Discretion discretion, String colon) {

    String label(String id) {
        return labels.apply(id);
    }

    String value(String question) {
        return discretion.of(filled.value(Cell.of(question)).strip());
    }

    String cell(String table, String row, String column) {
        String value = filled.value(new Cell(table, row, table + "-" + column)).strip();
        return column.equals("function") ? discretion.function(value) : discretion.of(value);
    }

    /** The words of a chosen option; empty for none. */
    String option(String id) {
        return id.isEmpty() ? "" : labels.apply(id);
    }

    /** A label with a value, or nothing without one. */
    String labelled(String id, String value) {
        return value.isEmpty() ? "" : label(id) + colon + value;
    }

    Draft paragraph(Chapter chapter, String field, String origin, String text) {
        return new Draft(chapter, kind, field, name + " · " + origin, text);
    }

    /** What stands in one field, as it stands. */
    Draft one(Chapter chapter, String question) {
        return paragraph(chapter, question, label(question), value(question));
    }

    /** What stands in the rows of a table, under its heading, a line each. */
    Draft list(Chapter chapter, String table, Stream<String> rows) {
        List<String> lines = rows.filter(each -> !each.isBlank()).toList();
        String text = lines.isEmpty()
                ? ""
                : label(table) + colon.stripTrailing() + lines.stream().collect(Collectors.joining("\n– ", "\n– ", ""));
        return paragraph(chapter, table, label(table), text);
    }
}
