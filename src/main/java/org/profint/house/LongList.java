package org.profint.house;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list that may have 100,000 rows, as a question in SQL: counted, sorted, filtered and cut by the database. Everything
 * in it is fixed text; what people give goes in as values only (decision 0018).
 *
 * @param key the column of the ids, which are made in the order of time
 * @param searched what the words of a filter are looked for in
 * @param sorts the allow-list: key of a column to what it is sorted by
 * @param usual the order when none is asked for, one that an index has
 */
public record LongList<T>(
        String select,
        String from,
        String key,
        List<String> searched,
        Map<String, String> sorts,
        String usual,
        Function<Row, T> reading) {

    /** Counted no further: who looks for one of so many types a part of the name, or takes the file. */
    public static final int COUNTED = 1000;

    private static final int LARGEST_READ = 5000;

    /** Rows and how many there are, in one statement. */
    public Found<T> find(EntityManager entities, Slice slice, Part where) {
        Part wanted = where.and(words(slice.words()));
        List<Object> values = new ArrayList<>(wanted.values());
        values.addAll(wanted.values());
        String counted = "(select count(*) from (select " + key + " from " + from + " where " + wanted.sql()
                + " fetch first " + COUNTED + " rows only) counted)";
        return find(entities, slice, wanted, counted, values);
    }

    /** The same when it is known how many there are, from a counter. */
    public Found<T> find(EntityManager entities, Slice slice, Part where, int total) {
        Part wanted = where.and(words(slice.words()));
        return find(entities, slice, wanted, String.valueOf(total), wanted.values());
    }

    private Found<T> find(EntityManager entities, Slice slice, Part wanted, String total, List<Object> values) {
        String sql = "select " + total + ", " + select + " from " + from + " where " + wanted.sql() + " order by "
                + order(slice) + " offset " + Math.max(0, slice.first()) + " rows fetch next " + size(slice)
                + " rows only";
        int[] all = {0};
        List<T> rows = read(entities, sql, values, row -> {
            all[0] = row.number(0);
            return reading.apply(row.from(1));
        });
        return new Found<>(rows, Math.max(all[0], rows.size()));
    }

    /** The next rows for a file, in the order of ids. */
    public List<T> after(EntityManager entities, Slice slice, Part where) {
        Part wanted = where.and(words(slice.words())).and(Part.of(key + " > ?", slice.after()));
        String sql = "select " + select + " from " + from + " where " + wanted.sql() + " order by " + key
                + " fetch first " + size(slice) + " rows only";
        return read(entities, sql, wanted.values(), reading);
    }

    private static int size(Slice slice) {
        return Math.max(1, Math.min(slice.size(), LARGEST_READ));
    }

    private String order(Slice slice) {
        String sorted = sorts.get(slice.sort());
        String way = slice.descending() ? " desc" : "";
        return sorted == null ? usual : sorted + way + (sorted.equals(key) ? "" : ", " + key + way);
    }

    private Part words(String words) {
        if (words.isBlank() || searched.isEmpty()) {
            return Part.ALL;
        }
        String plain = words.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        String like = "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return Part.of(
                searched.stream()
                        .map(each -> "lower(" + each + ") like ? escape '!'")
                        .collect(Collectors.joining(" or ", "(", ")")),
                searched.stream().map(each -> (Object) like).toArray());
    }

    /** Any other question in SQL, row by row. */
    public static <R> List<R> read(EntityManager entities, String sql, List<Object> values, Function<Row, R> reading) {
        Query query = entities.createNativeQuery(sql);
        for (int at = 0; at < values.size(); at++) {
            query.setParameter(at + 1, column(values.get(at)));
        }
        List<R> rows = new ArrayList<>();
        for (Object each : query.getResultList()) {
            rows.add(reading.apply(Row.of(each)));
        }
        return rows;
    }

    private static Object column(Object value) {
        if (value instanceof Instant instant) {
            return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        return value instanceof LocalDate day ? Date.valueOf(day) : value;
    }
}
