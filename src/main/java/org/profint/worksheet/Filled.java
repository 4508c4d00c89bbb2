package org.profint.worksheet;

import java.util.List;
import java.util.Map;

/**
 * What stands in a worksheet at one moment.
 *
 * @param rows by the id of a table that has rows of its own: the ids of its rows, in order
 * @param values by {@link Cell#key}: the text of each field that has one. A choice is the id of its option, several
 *     choices are ids with spaces between, yes-no and yes-partly-no are {@code yes}, {@code partly} and {@code no}, a date
 *     is written 2027-01-15, a reference is the id of a row
 */
public record Filled(Map<String, List<String>> rows, Map<String, String> values) {

    public static final Filled NOTHING = new Filled(Map.of(), Map.of());

    /** Rows of a table that has some of its own, in order; empty for any other question. */
    public List<String> rows(String questionId) {
        return rows.getOrDefault(questionId, List.of());
    }

    /** Empty for a field that nobody has filled. */
    public String value(Cell cell) {
        return values.getOrDefault(cell.key(), "");
    }
}
