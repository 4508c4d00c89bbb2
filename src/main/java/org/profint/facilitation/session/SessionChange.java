package org.profint.facilitation.session;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody changed something about a session. */
@Entity
@Table(name = "session_change")
class SessionChange {

    private static final int LONGEST = 300;

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Column(name = "item_id")
    @Holds(SHARED)
    private String itemId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private ChangeKind what;

    @Column(name = "before_text")
    @Holds(SHARED)
    private String before;

    @Column(name = "after_text")
    @Holds(SHARED)
    private String after;

    @Column(name = "changed_at")
    @Holds(SHARED)
    private Instant changedAt;

    @Column(name = "changed_by")
    @Holds(ACTOR)
    private String changedBy;

    protected SessionChange() {}

    private SessionChange(RunSession session, String itemId, ChangeKind what, String before, String after) {
        id = Ids.next();
        runId = session.runId();
        sessionId = session.id();
        this.itemId = itemId;
        this.what = what;
        this.before = shortened(before);
        this.after = shortened(after);
    }

    static SessionChange of(RunSession session, ChangeKind what, String before, String after) {
        return new SessionChange(session, null, what, before, after);
    }

    static SessionChange of(RunSession session, SessionItem item, ChangeKind what, String before, String after) {
        return new SessionChange(session, item.id(), what, before, after);
    }

    SessionChange by(String accountId, Instant now) {
        changedBy = accountId;
        changedAt = now;
        return this;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    String sessionId() {
        return sessionId;
    }

    String itemId() {
        return itemId;
    }

    ChangeKind what() {
        return what;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    Instant changedAt() {
        return changedAt;
    }
}
