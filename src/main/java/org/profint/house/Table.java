package org.profint.house;

import java.util.List;
import java.util.function.Function;

/**
 * A table of a console: one definition for the page and for the file, so that a file never holds what the page does not
 * show. Whoever makes one has bound the person and the organisation into its questions.
 *
 * @param name of the file, in the address: {@code people}
 * @param page the rows that are shown
 * @param after the next rows for the file, in the order of ids
 * @param key the id of a row
 */
public record Table<T>(
        String name,
        Function<Slice, Found<T>> page,
        Function<Slice, List<T>> after,
        Function<T, String> key,
        List<Column<T>> columns) {

    /**
     * A column of the file.
     *
     * @param textKey its heading
     * @param value text, number, day, moment, or null for an empty cell
     */
    public record Column<T>(String textKey, Function<T, Object> value) {}

    public static <T> Column<T> column(String textKey, Function<T, Object> value) {
        return new Column<>(textKey, value);
    }
}
