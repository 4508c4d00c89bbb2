package org.profint.discussion.ideas;

import java.time.Instant;

/**
 * A vote of a team.
 *
 * @param voters how many have voted
 * @param voted whether this person has, in the one that is open
 */
public record PollView(
        String id, boolean secret, int votesEach, Instant openedAt, Instant closedAt, int voters, boolean voted) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
