package org.profint.discussion;

import java.util.Comparator;
import org.profint.discussion.ThreadView.Entry;

/** In which order posts are read. Pinned ones are on top in each. */
public enum Order {
    NEWEST(Comparator.comparing((Entry each) -> each.post().id()).reversed()),
    SUPPORTED(Comparator.comparing((Entry each) -> each.post().support())
            .reversed()
            .thenComparing(each -> each.post().id())),
    PICKED(Comparator.comparing((Entry each) -> !each.post().picked())
            .thenComparing(each -> each.post().id()));

    private final Comparator<Entry> comparator;

    Order(Comparator<Entry> comparator) {
        this.comparator =
                Comparator.comparing((Entry each) -> !each.post().pinned()).thenComparing(comparator);
    }

    Comparator<Entry> comparator() {
        return comparator;
    }
}
