package org.profint.discussion.moderation;

import java.time.Instant;
import org.profint.discussion.Act;

/**
 * What was done to a post.
 *
 * @param reason as it was given; where it went, for what was moved
 * @param undoneAt null while it stands
 */
public record DeedView(
        String id,
        String postId,
        Act act,
        String reason,
        Instant doneAt,
        String by,
        Instant undoneAt,
        String undoneBy) {

    /** Where something went is an id, and no words for people. */
    public String getWords() {
        return act == Act.MOVE || act == Act.MERGE ? "" : reason;
    }
}
