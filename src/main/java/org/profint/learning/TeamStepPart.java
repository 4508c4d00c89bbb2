package org.profint.learning;

import static org.profint.house.Holds.What.*;
import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody had a part in what the team delivered. It stays theirs when they leave. */
@Entity
@Table(name = "team_step_part")
@IdClass(TeamStepPart.Key.class)
class TeamStepPart {

    /** What makes it one. */
    record Key(String teamStepId, String accountId) implements Serializable {}

    @Id
    @Column(name = "team_step_id")
    @Holds(SHARED)
    private String teamStepId;

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

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

    protected TeamStepPart() {}

    TeamStepPart(String teamStepId, String accountId, String notedBy, Instant now) {
        this.teamStepId = teamStepId;
        this.accountId = accountId;
        this.notedBy = notedBy;
        notedAt = now;
    }

    boolean stands() {
        return endedAt == null;
    }

    /** It was noted by mistake. */
    void end(String by, Instant now) {
        endedAt = now;
        endedBy = by;
    }

    /** It was right after all. */
    void noteAgain(String by, Instant now) {
        notedAt = now;
        notedBy = by;
        endedAt = null;
        endedBy = null;
    }
}
