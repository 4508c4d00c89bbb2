package org.profint.facilitation.attendance;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Six letters on the wall of a room: who knows them is in it. */
@Entity
@Table(name = "session_code")
class SessionCode {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Column(name = "code_text")
    @Holds(SECRET)
    private String text;

    @Column(name = "opened_at")
    @Holds(SHARED)
    private Instant openedAt;

    @Column(name = "opened_by")
    @Holds(ACTOR)
    private String openedBy;

    @Column(name = "closes_at")
    @Holds(SHARED)
    private Instant closesAt;

    protected SessionCode() {}

    SessionCode(String sessionId, String text, String by, Instant now, Instant closesAt) {
        id = Ids.next();
        this.sessionId = sessionId;
        this.text = text;
        openedBy = by;
        openedAt = now;
        this.closesAt = closesAt;
    }

    void close(Instant now) {
        if (now.isBefore(closesAt)) {
            closesAt = now;
        }
    }

    String sessionId() {
        return sessionId;
    }

    String text() {
        return text;
    }

    Instant closesAt() {
        return closesAt;
    }
}
