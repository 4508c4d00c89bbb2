package org.profint.house;

import java.util.List;

/**
 * A condition of a question in SQL, with its values.
 *
 * @param sql fixed text with a question mark for each value; never anything that a person gave
 * @param values texts, numbers, days and times
 */
public record Part(String sql, List<Object> values) {

    public static final Part ALL = new Part("1 = 1", List.of());

    public static Part of(String sql, Object... values) {
        return new Part(sql, List.of(values));
    }

    public Part and(Part other) {
        return new Part(
                sql + " and " + other.sql,
                java.util.stream.Stream.concat(values.stream(), other.values.stream())
                        .toList());
    }
}
