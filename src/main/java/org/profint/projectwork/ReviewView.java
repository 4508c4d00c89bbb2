package org.profint.projectwork;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has said about a sheet.
 *
 * @param by null for who is not there any more
 * @param sentAt null while they write: nobody else reads it
 * @param decision null for an opinion
 * @param levels by criterion: the id of one of the rubric's words
 */
public record ReviewView(
        String id,
        String by,
        ReviewPart part,
        Instant sentAt,
        Verdict decision,
        Boolean protects,
        String text,
        Map<String, String> levels,
        Map<String, String> notes,
        Map<String, String> comments) {

    static final ReviewView NONE = new ReviewView("", "", null, null, null, null, "", Map.of(), Map.of(), Map.of());

    public String level(String criterion) {
        return levels.getOrDefault(criterion, "");
    }

    public String note(String criterion) {
        return notes.getOrDefault(criterion, "");
    }

    public String comment(String field) {
        return comments.getOrDefault(field, "");
    }

    /** “yes”, “no”, or nothing while it is not said. */
    public String protection() {
        return protects == null ? "" : protects ? "yes" : "no";
    }
}
