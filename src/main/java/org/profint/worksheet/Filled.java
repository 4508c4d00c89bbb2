package org.profint.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a worksheet at one moment.
 *
 * @param rows by the id of a table that has rows of its own: the ids of its rows, in order
 * @param values by {@link Cell#key}: the text of each field that has one. A choice is the id of its option, several
 *     choices are ids with spaces between, yes-no and yes-partly-no are {@code yes}, {@code partly} and {@code no}, a date
 *     is written 2027-01-15, a reference is the id of a row
 * @param gone ids of rows that were taken away in the sheet that they come from; here something is written about them
 */
public record Filled(Map<String, List<String>> rows, Map<String, String> values, Set<String> gone) {

    public static final Filled NOTHING = new Filled(Map.of(), Map.of());

    public Filled(Map<String, List<String>> rows, Map<String, String> values) {
        this(rows, values, Set.of());
    }

    /** A row and its place. */
    private record Place(String row, BigDecimal at) {}

    static Filled of(List<FieldState> fields) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        Map<String, String> values = new HashMap<>();
        for (FieldState field : fields) {
            Cell cell = Cell.read(field.key()).orElseThrow();
            if (cell.isRow() && !field.text().isEmpty()) {
                places.computeIfAbsent(cell.question(), none -> new ArrayList<>())
                        .add(new Place(cell.row(), new BigDecimal(field.text())));
            } else if (!cell.isRow() && !field.text().isEmpty()) {
                values.put(field.key(), field.text());
            }
        }
        Map<String, List<String>> rows = new LinkedHashMap<>();
        // Two rows that came to the same place at once: the one that was begun first is first.
        places.forEach((question, each) -> rows.put(
                question,
                each.stream()
                        .sorted(Comparator.comparing(Place::at).thenComparing(Place::row))
                        .map(Place::row)
                        .toList()));
        return new Filled(rows, values);
    }

    /** With the rows of the sheet that this one stands on. */
    Filled and(Filled origin) {
        if (origin.rows.isEmpty()) {
            return this;
        }
        Map<String, List<String>> allRows = new LinkedHashMap<>(origin.rows);
        allRows.putAll(rows);
        Map<String, String> allValues = new HashMap<>(origin.values);
        allValues.putAll(values);
        return new Filled(allRows, allValues, origin.gone);
    }

    /** Rows of a table that has some of its own, in order; empty for any other question. */
    public List<String> rows(String questionId) {
        return rows.getOrDefault(questionId, List.of());
    }

    /** Empty for a field that nobody has filled. */
    public String value(Cell cell) {
        return values.getOrDefault(cell.key(), "");
    }
}
