package org.profint.discussion;

import java.util.List;

/**
 * What somebody says, as it was sent.
 *
 * @param parentId the post that it answers; null or empty for none
 * @param asks whether it needs an answer
 * @param tags ids of recommendations; null for none
 * @param quotedId the post that a passage is quoted from; null or empty for none
 */
public record Saying(String text, String parentId, boolean asks, List<String> tags, String quotedId, String quoted) {

    public static Saying of(String text) {
        return new Saying(text, null, false, List.of(), null, null);
    }
}
