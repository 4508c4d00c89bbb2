package org.profint.facilitation.live;

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

/** Twelve letters that let a computer of the room show the presentation of one session. */
@Entity
@Table(name = "live_key")
class LiveKey {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Column(name = "key_text")
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

    protected LiveKey() {}

    LiveKey(String sessionId, String text, String by, Instant now, Instant closesAt) {
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

    String text() {
        return text;
    }
}
