package org.profint.facilitation.attendance;

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

/** Somebody is at a session; it ends when that was a mistake. */
@Entity
@Table(name = "session_presence")
class SessionPresence {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "noted_as")
    @Holds(SHARED)
    private NotedAs notedAs;

    @Column(name = "noted_at")
    @Holds(SHARED)
    private Instant notedAt;

    @Column(name = "noted_by")
    @Holds(ACTOR)
    private String notedBy;

    @Column(name = "ended_at")
    @Holds(SHARED)
    private Instant endedAt;

    @Column(name = "ended_by")
    @Holds(ACTOR)
    private String endedBy;

    protected SessionPresence() {}

    SessionPresence(String sessionId, String accountId, NotedAs notedAs, String by, Instant now) {
        id = Ids.next();
        this.sessionId = sessionId;
        this.accountId = accountId;
        this.notedAs = notedAs;
        notedBy = by;
        notedAt = now;
    }

    void end(String by, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = by;
        }
    }

    String sessionId() {
        return sessionId;
    }

    String accountId() {
        return accountId;
    }

    NotedAs notedAs() {
        return notedAs;
    }

    Instant notedAt() {
        return notedAt;
    }
}
