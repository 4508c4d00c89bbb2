package org.profint.discussion;

import java.time.Instant;
import java.util.List;

/**
 * All that is known of a post; {@link PostView} is what of it somebody may read.
 *
 * @param spoken null for what its author says for themselves
 * @param shownAt null while it waits for a facilitator
 */
record PostState(
        String id,
        String promptId,
        String parentId,
        String authorId,
        String language,
        String text,
        int version,
        boolean asks,
        List<String> tags,
        String quotedId,
        String quoted,
        Instant writtenAt,
        Instant editedAt,
        Instant withdrawnAt,
        Instant shownAt,
        Instant hiddenAt,
        String hiddenBy,
        String hiddenWhy,
        Instant pinnedAt,
        Instant pickedAt,
        int change,
        Spoken spoken) {

    PostView.State state() {
        if (withdrawnAt != null) {
            return PostView.State.WITHDRAWN;
        } else if (hiddenAt != null) {
            return PostView.State.HIDDEN;
        }
        return shownAt == null ? PostView.State.HELD : PostView.State.SHOWN;
    }
}
