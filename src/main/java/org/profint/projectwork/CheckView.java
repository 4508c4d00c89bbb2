package org.profint.projectwork;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The look back at a closed project.
 *
 * @param due whether its day has come
 * @param answeredAt null before
 * @param text what the team said; null before
 */
public record CheckView(LocalDate dueOn, boolean due, Instant answeredAt, String text) {

    /** Without the words, for who is neither in the team nor decides. */
    CheckView silent() {
        return new CheckView(dueOn, due, answeredAt, null);
    }

    /** The moment of the answer, as a form carries it; empty before. */
    public String seen() {
        return answeredAt == null ? "" : String.valueOf(answeredAt.toEpochMilli());
    }
}
