package org.profint.facilitation.session;

import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.profint.house.Holds;

/** A team of the run comes to a session. */
@Entity
@Table(name = "session_team")
@IdClass(SessionTeam.Key.class)
class SessionTeam {

    /** What makes it one. */
    record Key(String sessionId, String teamId) implements Serializable {}

    @Id
    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Id
    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    protected SessionTeam() {}

    SessionTeam(String sessionId, String teamId) {
        this.sessionId = sessionId;
        this.teamId = teamId;
    }

    String sessionId() {
        return sessionId;
    }

    String teamId() {
        return teamId;
    }
}
