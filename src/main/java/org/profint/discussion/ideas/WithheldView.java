package org.profint.discussion.ideas;

import java.time.Instant;

/**
 * An idea or a remark that its team does not read now.
 *
 * @param by who hid or reported it; null for one that waits to be shown
 */
public record WithheldView(
        String teamId,
        String teamName,
        String ideaId,
        String language,
        String text,
        String author,
        String by,
        Instant since) {

    public String getState() {
        return by == null ? "HELD" : "HIDDEN";
    }
}
