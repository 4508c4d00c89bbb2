package org.profint.discussion.ideas;

import java.time.Instant;
import java.util.List;

/**
 * An idea as one person may read it; one that they may not read is not there at all.
 *
 * @param author null for who is not named to this person
 * @param promptId where the post stands that it comes from; empty for an idea of one's own, or a post that was taken back
 * @param postAuthor null where there is none, or none to be named
 * @param state why it does not stand like the others: HELD, HIDDEN, or empty
 * @param votes what the last vote gave; -1 where there was none
 * @param voters who voted for it, of an open vote that is closed
 * @param mineVoted whether this person votes for it in the vote that is open
 */
public record IdeaView(
        String id,
        String lang,
        String text,
        String author,
        boolean mine,
        boolean former,
        String promptId,
        String postId,
        String postAuthor,
        String heading,
        Instant writtenAt,
        Instant editedAt,
        int version,
        String state,
        int votes,
        List<String> voters,
        boolean tied,
        boolean mineVoted,
        boolean chosen,
        List<RemarkView> remarks) {

    public boolean isEmptyOrigin() {
        return promptId.isEmpty();
    }

    /** Whether the team reads it. */
    public boolean isShown() {
        return state.isEmpty();
    }
}
