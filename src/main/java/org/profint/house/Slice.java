package org.profint.house;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * Which rows of a long list are wanted, and in what order.
 *
 * @param first rows to leave out
 * @param size rows to read, at most
 * @param sort a key of the list's own allow-list; any other is its usual order
 * @param words a part of a name or address; empty for all
 * @param only the key of one of the list's own choices, such as {@code stuck}; empty for all
 * @param after read on after the row with this id, in the order of ids; null to read in the order asked for
 */
public record Slice(int first, int size, String sort, boolean descending, String words, String only, String after)
        implements Serializable {

    /** As many as the table that is shown in a page ever asks for. */
    public static final int LARGEST_PAGE = 100;

    public Slice {
        sort = sort == null ? "" : sort;
        words = words == null ? "" : words.strip();
        only = only == null ? "" : only;
    }

    public static Slice first(int size) {
        return new Slice(0, size, "", false, "", "", null);
    }

    /** What the address of a file asks for: its filter. */
    public static Slice of(HttpServletRequest request) {
        return new Slice(0, 1, "", false, request.getParameter("words"), request.getParameter("only"), null);
    }

    public Slice searching(String part) {
        return new Slice(first, size, sort, descending, part, only, after);
    }

    public Slice choosing(String choice) {
        return new Slice(first, size, sort, descending, words, choice, after);
    }

    public Slice sorting(String key, boolean downwards) {
        return new Slice(first, size, key, downwards, words, only, after);
    }

    Slice from(int place) {
        return new Slice(place, size, sort, descending, words, only, after);
    }

    /** All of them from the beginning, in the order of ids. */
    Slice whole(int rows) {
        return new Slice(0, rows, "", false, words, only, "");
    }

    /** The next rows after those that were read. */
    Slice next(int rows, String lastKey) {
        return new Slice(first + rows, size, sort, descending, words, only, lastKey);
    }
}
