package org.profint.facilitation.live;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Something that was parked during a session: for later, or to be done. The group's work, without a name beside it. */
@Entity
@Table(name = "live_point")
class LivePoint {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "point_kind")
    @Holds(SHARED)
    private PointKind kind;

    @Column(name = "point_text")
    @Holds(SHARED)
    private String text;

    @Column(name = "author_id")
    @Holds(WHOSE)
    private String authorId;

    @Column(name = "added_at")
    @Holds(SHARED)
    private Instant addedAt;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Fate fate;

    @Column(name = "settled_at")
    @Holds(SHARED)
    private Instant settledAt;

    @Column(name = "settled_by")
    @Holds(ACTOR)
    private String settledBy;

    /** The session that left it over. */
    @Column(name = "carried_from")
    @Holds(SHARED)
    private String carriedFrom;

    @Column(name = "operation_id")
    @Holds(NOTHING)
    private String operationId;

    protected LivePoint() {}

    LivePoint(String sessionId, PointKind kind, String text, String authorId, String operationId, Instant now) {
        id = Ids.next();
        this.sessionId = sessionId;
        this.kind = kind;
        this.text = text;
        this.authorId = authorId;
        this.operationId = operationId;
        addedAt = now;
        fate = Fate.OPEN;
    }

    void settle(Fate fate, String by, Instant now) {
        this.fate = fate;
        settledAt = fate == Fate.OPEN ? null : now;
        settledBy = fate == Fate.OPEN ? null : by;
    }

    /** It is open again, in the session that goes on. */
    void carryTo(String nextId) {
        carriedFrom = sessionId;
        sessionId = nextId;
        fate = Fate.OPEN;
        settledAt = null;
        settledBy = null;
    }

    /** Whether a device that sends this operation means the very same by it. */
    boolean isOf(String sessionId, String by, String text) {
        return this.sessionId.equals(sessionId) && authorId.equals(by) && this.text.equals(text);
    }

    PointView view() {
        return new PointView(id, kind, text, fate, carriedFrom != null);
    }
}
