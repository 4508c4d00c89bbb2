package org.profint.paper;

import java.util.List;

/**
 * A part of a {@link Booklet}: lines of text, then a table; either may be missing.
 *
 * @param part whether it belongs to the chapter before it, and is headed as such
 * @param head of the table; empty for pairs of a name and what stands beside it
 * @param rows of the table, each as long as the others; the first cell names the row
 * @param alone whether a new sheet of paper begins with it
 */
public record Chapter(
        String title, boolean part, List<String> lines, List<String> head, List<List<String>> rows, boolean alone) {

    public static Chapter lines(String title, List<String> lines) {
        return new Chapter(title, false, lines, List.of(), List.of(), false);
    }

    public static Chapter table(String title, List<String> head, List<List<String>> rows) {
        return new Chapter(title, false, List.of(), head, rows, false);
    }

    /** @param pairs a name and what stands beside it, each */
    public static Chapter pairs(String title, List<List<String>> pairs) {
        return new Chapter(title, false, List.of(), List.of(), pairs, false);
    }

    /** The same as a part of the chapter before it. */
    public Chapter within() {
        return new Chapter(title, true, lines, head, rows, false);
    }

    /** The same on a sheet of its own. */
    public Chapter onASheet() {
        return new Chapter(title, part, lines, head, rows, true);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && rows.isEmpty();
    }
}
