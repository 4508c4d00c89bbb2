package org.profint.discussion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many for what: a picture of bars, and the table that says the same.
 *
 * @param lang the language of the names
 */
public record Bars(String title, String lang, String first, String second, List<Bar> bars) {

    /** Longest bar of the picture. */
    private static final int LONGEST = 240;

    /** One line. */
    public record Bar(String name, long count, int width) {}

    public static Bars of(
            String title, String lang, String first, String second, List<String> names, List<Long> counts) {
        long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        return new Bars(
                title,
                lang,
                first,
                second,
                IntStream.range(0, names.size())
                        .mapToObj(at -> new Bar(names.get(at), counts.get(at), (int) (LONGEST * counts.get(at) / most)))
                        .toList());
    }
}
