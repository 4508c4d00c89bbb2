package org.profint.worksheet.lens;

import java.util.List;

/**
 * The balance of a table in the words of a reader.
 *
 * @param title the question of the table, in the language {@code lang}
 * @param sentence which domain has no row, or that each has one
 */
public record BalanceView(String question, String title, String lang, String sentence, List<Bar> bars) {

    /** Whether no row has an answer yet. EL keeps the word “empty” for itself. */
    public boolean blank() {
        return bars.stream().allMatch(each -> each.rows() == 0);
    }

    /** Rows of a domain, and how long its bar is. */
    public record Bar(String name, int rows, int y, int width) {}
}
