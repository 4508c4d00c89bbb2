package org.profint.discussion;

import java.util.function.Predicate;
import org.profint.discussion.ThreadView.Entry;

/** Which posts are read. */
public enum Only {
    TEAM(each -> true),
    MINE(each -> each.post().mine() || each.replies().stream().anyMatch(PostView::mine)),
    UNANSWERED(each -> each.post().isReadable() && each.isUnanswered()),
    /** Its author needs an answer, and has none yet. */
    NEEDING(each -> each.post().isReadable() && each.post().asks() && each.isUnanswered());

    private final Predicate<Entry> predicate;

    Only(Predicate<Entry> predicate) {
        this.predicate = predicate;
    }

    Predicate<Entry> predicate() {
        return predicate;
    }
}
