package org.profint.facilitation.session;

import java.util.List;
import java.util.Optional;

/**
 * A running order in two pieces of about the same length.
 *
 * @param across the line that lies across the middle and is to be cut; null when the middle is between two lines
 * @param minutes how much of it stays in the first piece
 */
record Halves(SessionItem across, int minutes, List<SessionItem> second) {

    private static final int STEP = 5;

    /** Nothing where there is nothing to halve. */
    static Optional<Halves> of(List<SessionItem> order) {
        int half = order.stream().mapToInt(SessionItem::plannedMinutes).sum() / 2;
        int passed = 0;
        for (int at = 0; at < order.size(); at++) {
            SessionItem item = order.get(at);
            int stays = Math.round((half - passed) / (float) STEP) * STEP;
            if (stays <= 0 && at > 0) {
                return Optional.of(new Halves(null, 0, order.subList(at, order.size())));
            }
            if (stays > 0 && stays < item.plannedMinutes()) {
                return Optional.of(new Halves(item, stays, order.subList(at + 1, order.size())));
            }
            passed += item.plannedMinutes();
        }
        return Optional.empty();
    }
}
