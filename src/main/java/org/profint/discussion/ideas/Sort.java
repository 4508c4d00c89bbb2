package org.profint.discussion.ideas;

import java.util.Comparator;

/** In which order ideas are read. */
public enum Sort {
    NEWEST(Comparator.comparing(IdeaView::id).reversed()),
    VOTES(Comparator.comparingInt(IdeaView::votes).reversed().thenComparing(IdeaView::id)),
    /** By heading; those without one come last. */
    GROUP(Comparator.comparing((IdeaView each) -> each.heading().isEmpty())
            .thenComparing(IdeaView::heading, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(IdeaView::id));

    private final Comparator<IdeaView> comparator;

    Sort(Comparator<IdeaView> comparator) {
        this.comparator = comparator;
    }

    Comparator<IdeaView> comparator() {
        return comparator;
    }
}
