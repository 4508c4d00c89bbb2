package org.profint.partnermap.picture;

import java.util.List;

/**
 * A picture and the table that says the same.
 *
 * @param svg safe to write into a page as it is, once or more; its colours follow the page
 * @param caption one line, for both
 * @param head of the table
 * @param rows of the table, each as long as its head; the first cell names the row
 */
public record Picture(String svg, String caption, List<String> head, List<List<String>> rows) {

    private static final String WIDTH = " width=\"";
    private static final int NARROW = 360;

    /** The table as HTML, safe to write into a page as it is. */
    public String table() {
        return new TableText(this).toString();
    }

    /** Whether it is wider than a small telephone shows. */
    public boolean wide() {
        int from = svg.indexOf(WIDTH) + WIDTH.length();
        return Integer.parseInt(svg.substring(from, svg.indexOf('"', from))) > NARROW;
    }
}
