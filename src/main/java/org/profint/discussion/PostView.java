package org.profint.discussion;

import java.time.Instant;
import java.util.List;

/**
 * A post as one person may read it. Of one that is not for their eyes there is nothing but its place.
 *
 * @param author a name, or null for who is not named to this person
 * @param who what the author is to this person
 * @param quoted the passage that it quotes; empty for none, and when the quoted post is not for their eyes
 * @param support how many support it
 * @param supported whether this person does
 * @param why what its author and the facilitators are told about its being hidden; empty for the others
 * @param spoken null for what its author says for themselves
 * @param editable whether this person may edit it now
 */
public record PostView(
        String id,
        String promptId,
        String parentId,
        String author,
        Who who,
        boolean mine,
        String language,
        String text,
        int version,
        boolean asks,
        List<String> tags,
        String quoted,
        Instant writtenAt,
        Instant editedAt,
        State state,
        String why,
        boolean pinned,
        boolean picked,
        long support,
        boolean supported,
        boolean editable,
        int change,
        Spoken spoken) {

    /** What an author is. */
    public enum Who {
        ME,
        MEMBER,
        FACILITATOR,
        FORMER
    }

    /** How a post stands. */
    public enum State {
        SHOWN,
        /** It waits until a facilitator shows it. */
        HELD,
        HIDDEN,
        WITHDRAWN,
        /** Not for the eyes of this person. */
        GONE
    }

    /** Whether its words are there to be read. */
    public boolean isReadable() {
        return state != State.WITHDRAWN && state != State.GONE;
    }
}
