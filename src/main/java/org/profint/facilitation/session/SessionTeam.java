package org.profint.facilitation.session;

import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.profint.house.Holds;

/** A team of the run comes to a session. */
@Entity
@Table(name = "session_team")
class SessionTeam {

    /** Once each. */
    @Embeddable
    record Key(
            @Column(name = "session_id") @Holds(SHARED) String sessionId,
            @Column(name = "team_id") @Holds(SHARED) String teamId) {}

    @EmbeddedId
    private Key key;

    protected SessionTeam() {}

    SessionTeam(String sessionId, String teamId) {
        key = new Key(sessionId, teamId);
    }

    String sessionId() {
        return key.sessionId();
    }

    String teamId() {
        return key.teamId();
    }
}
