package org.profint.discussion;

import java.time.Instant;

/** How and where a post stood, so that it can stand so again. */
public record Stand(
        String stepId,
        String promptId,
        String parentId,
        Instant shownAt,
        Instant hiddenAt,
        String hiddenBy,
        String hiddenWhy,
        Instant pinnedAt,
        Instant pickedAt) {

    /** In one line per part; the words of a reason are the last one. */
    public String text() {
        return String.join(
                "\n",
                stepId,
                promptId,
                word(parentId),
                word(shownAt),
                word(hiddenAt),
                word(hiddenBy),
                word(pinnedAt),
                word(pickedAt),
                hiddenWhy);
    }

    public static Stand of(String text) {
        String[] parts = text.split("\n", 9);
        return new Stand(
                parts[0],
                parts[1],
                parts[2].isEmpty() ? null : parts[2],
                moment(parts[3]),
                moment(parts[4]),
                parts[5].isEmpty() ? null : parts[5],
                parts[8],
                moment(parts[6]),
                moment(parts[7]));
    }

    private static String word(Object part) {
        return part == null ? "" : part.toString();
    }

    private static Instant moment(String text) {
        return text.isEmpty() ? null : Instant.parse(text);
    }
}
