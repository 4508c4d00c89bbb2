package org.profint.facilitation.live;

import java.time.Instant;
import java.util.List;

/**
 * Where everybody is, as screens hear it: no word of anybody but the parking lot, and on a wall not even that.
 *
 * @param change the number of the last change
 * @param stage the number of the last move
 * @param ends when the timer will have run down, in milliseconds; null while it stands
 * @param left how many seconds there are while it stands
 * @param now the time of the server, in milliseconds: a clock of a device may be wrong
 */
public record LiveState(
        int change,
        int stage,
        boolean ended,
        String item,
        String prompt,
        Phase phase,
        Long ends,
        int left,
        long now,
        List<PointView> points) {

    static LiveState of(LiveSession session, List<LivePoint> points, Instant now) {
        return new LiveState(
                session.lastChange(),
                session.stage(),
                session.hasEnded(),
                session.itemId(),
                session.spot().promptId(),
                session.spot().phase(),
                session.timerEndsAt() == null ? null : session.timerEndsAt().toEpochMilli(),
                session.timerLeft(),
                now.toEpochMilli(),
                points.stream().map(LivePoint::view).toList());
    }

    public boolean running() {
        return ends != null;
    }

    /** Seconds until the timer has run down; less than none when the time is over. */
    public long seconds() {
        return ends == null ? left : Math.floorDiv(ends - now, 1000);
    }
}
