package org.profint.paper;

import java.util.List;
import org.profint.house.Language;

/**
 * Something to print that is no form: a title, lines on what it is, and chapters.
 *
 * @param language of every word in it
 * @param about lines below the title
 */
public record Booklet(Language language, String title, List<String> about, List<Chapter> chapters) {

    /** Which paper it is for, and how that lies. */
    public enum Format {
        A4("A4", "177.5mm"),
        A4_WIDE("A4 landscape", "264.5mm"),
        A3_WIDE("A3 landscape", "387.5mm");

        private final String size;
        private final String width;

        Format(String size, String width) {
            this.size = size;
            this.width = width;
        }

        String css() {
            return "@page { size: " + size + " } .run { width: " + width + " }";
        }
    }
}
