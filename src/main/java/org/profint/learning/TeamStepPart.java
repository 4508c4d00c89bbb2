package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Somebody had a part in what the team delivered. It stays theirs when they leave. */
@Entity
@Table(name = "team_step_part")
@IdClass(TeamStepPart.Key.class)
class TeamStepPart {

    /** What makes it one. */
    record Key(String teamStepId, String accountId) implements Serializable {}

    @Id
    @Column(name = "team_step_id")
    private String teamStepId;

    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "noted_by")
    private String notedBy;

    protected TeamStepPart() {}

    TeamStepPart(String teamStepId, String accountId, String notedBy, Instant now) {
        this.teamStepId = teamStepId;
        this.accountId = accountId;
        this.notedBy = notedBy;
        notedAt = now;
    }
}
