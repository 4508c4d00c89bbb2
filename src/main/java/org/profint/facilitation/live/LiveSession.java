package org.profint.facilitation.live;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.profint.house.Holds;
import org.profint.house.Problem;

/** A session while it takes place. It is held by counting its change: whoever touches it at the same moment follows. */
@Entity
@Table(name = "live_session")
class LiveSession {

    private static final int SECONDS = 60;

    @Id
    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Column(name = "began_at")
    @Holds(SHARED)
    private Instant beganAt;

    @Column(name = "began_by")
    @Holds(ACTOR)
    private String beganBy;

    @Column(name = "ended_at")
    @Holds(SHARED)
    private Instant endedAt;

    @Column(name = "item_id")
    @Holds(SHARED)
    private String itemId;

    @Column(name = "item_since")
    @Holds(SHARED)
    private Instant itemSince;

    @Column(name = "prompt_id")
    @Holds(SHARED)
    private String promptId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Phase phase;

    @Column(name = "stage_number")
    @Holds(NOTHING)
    private int stage;

    /** While it runs: when it will have run down. Nobody counts; every screen looks at this time. */
    @Column(name = "timer_ends_at")
    @Holds(SHARED)
    private Instant timerEndsAt;

    /** While it stands: how many seconds there are. */
    @Column(name = "timer_left")
    @Holds(SHARED)
    private int timerLeft;

    @Column(name = "last_change")
    @Holds(NOTHING)
    private int lastChange;

    protected LiveSession() {}

    LiveSession(String sessionId, Spot first, int minutes, String by, Instant now) {
        this.sessionId = sessionId;
        beganAt = now;
        beganBy = by;
        lastChange = 1;
        enter(first, minutes, now);
    }

    /** Another line of the running order: its time begins to count, and its timer stands ready. */
    void enter(Spot spot, int minutes, Instant now) {
        itemSince = now;
        timerEndsAt = null;
        timerLeft = minutes * SECONDS;
        go(spot);
    }

    void go(Spot spot) {
        itemId = spot.itemId();
        promptId = spot.promptId();
        phase = spot.phase();
        stage++;
    }

    Spot spot() {
        return new Spot(itemId, promptId, phase);
    }

    /** Whole minutes on this line so far, half ones up. */
    int minutes(Instant now) {
        return (int) Math.round(Duration.between(itemSince, now).toSeconds() / (double) SECONDS);
    }

    void start(Instant now) {
        if (timerEndsAt == null) {
            timerEndsAt = now.plusSeconds(timerLeft);
        }
    }

    void pause(Instant now) {
        if (timerEndsAt != null) {
            timerLeft = (int) Duration.between(now, timerEndsAt).toSeconds();
            timerEndsAt = null;
        }
    }

    void extend(int minutes) {
        if (timerEndsAt == null) {
            timerLeft += minutes * SECONDS;
        } else {
            timerEndsAt = timerEndsAt.plusSeconds((long) minutes * SECONDS);
        }
    }

    void end(Instant now) {
        pause(now);
        endedAt = now;
        stage++;
    }

    void goOn(Instant now) {
        endedAt = null;
        itemSince = now;
        stage++;
    }

    /** @throws Problem.Invalid when it is over */
    void checkGoing() {
        if (endedAt != null) {
            throw new Problem.Invalid("live", "facilitation.live.over");
        }
    }

    /** @throws Problem.Conflict when somebody else has moved everybody since this person looked */
    void checkStage(int seen) {
        if (stage != seen) {
            throw new Problem.Conflict("live " + sessionId, Map.of("stage", stage));
        }
    }

    String sessionId() {
        return sessionId;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    String itemId() {
        return itemId;
    }

    int stage() {
        return stage;
    }

    Instant timerEndsAt() {
        return timerEndsAt;
    }

    int timerLeft() {
        return timerLeft;
    }

    int lastChange() {
        return lastChange;
    }
}
