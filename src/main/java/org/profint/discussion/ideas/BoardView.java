package org.profint.discussion.ideas;

import java.util.List;

/**
 * The ideas of a team, as one person may read them.
 *
 * @param sets whether this person opens votes and chooses
 * @param poll the last vote, open or closed; null for none
 * @param chosen the choice that stands; null for none
 * @param log all choices, also those that were undone, newest first
 */
public record BoardView(
        String runId,
        String teamId,
        String moduleId,
        int lastChange,
        boolean closed,
        boolean member,
        boolean facilitator,
        boolean facilitated,
        boolean sets,
        List<IdeaView> ideas,
        PollView poll,
        ChoiceView chosen,
        List<ChoiceView> log) {

    /** Whether votes are cast now. */
    public boolean isVoting() {
        return poll != null && poll.isOpen();
    }

    /** Headings in use, in their order. */
    public List<String> headings() {
        return ideas.stream()
                .map(IdeaView::heading)
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
