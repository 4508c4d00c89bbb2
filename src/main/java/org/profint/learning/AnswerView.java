package org.profint.learning;

import java.time.Instant;

/** An answer as its owner sees it. {@code version} 0 and no time: nothing is saved yet. */
public record AnswerView(String promptId, String text, int version, Instant savedAt) {

    static AnswerView none(String promptId) {
        return new AnswerView(promptId, "", 0, null);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
