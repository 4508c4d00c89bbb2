package org.profint.discussion;

import java.util.List;

/**
 * What has been said under one prompt, as one person may read it.
 *
 * @param answerFirst whether one reads the others only after having answered
 * @param answered whether this person has answered
 * @param waiting how many answers they will read when they have
 */
public record ThreadView(String promptId, boolean answerFirst, boolean answered, long waiting, List<Entry> entries) {

    /** A post and what was answered to it, in the order of time. */
    public record Entry(PostView post, List<PostView> replies) {

        public boolean isUnanswered() {
            return replies.stream().noneMatch(PostView::isReadable);
        }
    }

    /** Posts that are there to be read. */
    public long count() {
        return entries.stream()
                .mapToLong(each -> (each.post().isReadable() ? 1 : 0)
                        + each.replies().stream().filter(PostView::isReadable).count())
                .sum();
    }
}
