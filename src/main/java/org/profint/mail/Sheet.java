package org.profint.mail;

import java.util.List;
import org.profint.house.Language;

/**
 * A letter laid out, as it goes into its plain text, its HTML and the page of the outbox.
 *
 * @param subject the first heading
 * @param stopPath path of the link that stops it, or null
 */
public record Sheet(Language language, String subject, List<Block> body, List<Block> footer, String stopPath) {

    /** What a block is. */
    public enum Form {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        LINK
    }

    /**
     * A piece of a letter.
     *
     * @param path where a link leads on this server; null for the others
     */
    public record Block(Form form, String words, String path) {

        static Block heading(String words) {
            return new Block(Form.HEADING, words, null);
        }

        static Block subheading(String words) {
            return new Block(Form.SUBHEADING, words, null);
        }

        static Block paragraph(String words) {
            return new Block(Form.PARAGRAPH, words, null);
        }

        static Block link(String words, String path) {
            return new Block(Form.LINK, words, path);
        }
    }
}
