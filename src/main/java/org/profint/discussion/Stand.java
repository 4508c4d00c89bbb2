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

    /** As it stands now, but for what that deed had changed: later deeds stay. */
    Stand back(Act act, Stand stood) {
        return switch (act) {
            case PIN, UNPIN ->
                new Stand(stepId, promptId, parentId, shownAt, hiddenAt, hiddenBy, hiddenWhy, stood.pinnedAt, pickedAt);
            case PICK, UNPICK ->
                new Stand(stepId, promptId, parentId, shownAt, hiddenAt, hiddenBy, hiddenWhy, pinnedAt, stood.pickedAt);
            case SHOW, HIDE, REPORT ->
                new Stand(
                        stepId,
                        promptId,
                        parentId,
                        stood.shownAt,
                        stood.hiddenAt,
                        stood.hiddenBy,
                        stood.hiddenWhy,
                        pinnedAt,
                        pickedAt);
            case MOVE, MERGE ->
                new Stand(
                        stood.stepId,
                        stood.promptId,
                        stood.parentId,
                        shownAt,
                        hiddenAt,
                        hiddenBy,
                        hiddenWhy,
                        pinnedAt,
                        pickedAt);
        };
    }

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
