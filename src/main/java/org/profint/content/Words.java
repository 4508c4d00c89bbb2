package org.profint.content;

import java.util.List;
import java.util.Map;
import org.profint.house.Language;

/**
 * A thing in one language. {@code body} and the sections are safe HTML; everything else is plain text.
 *
 * @param revision of the source: its own; of a translation: the source's when it was made
 * @param plain all that a reader can read, without marks, for the search
 */
public record Words(
        Language language,
        String title,
        String shortTitle,
        String teaser,
        String state,
        int revision,
        String reviewedBy,
        String reviewedOn,
        List<String> aliases,
        Map<String, String> texts,
        String body,
        Map<String, Section> sections,
        String plain) {

    /** A part of the body that is called by its name. */
    public record Section(String id, String title, String html) {}

    boolean isSource() {
        return state.equals("source");
    }

    /** The name for lists and small screens. */
    public String brief() {
        return shortTitle == null ? title : shortTitle;
    }
}
