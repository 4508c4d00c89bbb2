package org.profint.projectwork;

import java.util.Map;

/**
 * What somebody says about a sheet.
 *
 * @param levels by criterion: the id of one of the rubric's words
 * @param notes by criterion: why
 * @param comments by the key of a field
 * @param protects whether nobody can be recognised; null for not said
 * @param text on the whole
 */
public record NewReview(
        Map<String, String> levels,
        Map<String, String> notes,
        Map<String, String> comments,
        Boolean protects,
        String text) {

    /** Comments alone. */
    public static NewReview comments(Map<String, String> comments, String text) {
        return new NewReview(Map.of(), Map.of(), comments, null, text);
    }
}
