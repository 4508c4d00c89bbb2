package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Ids;

/** A team takes part in a run. */
@Entity
@Table(name = "run_team")
class RunTeam {

    @Id
    private String id;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "team_id")
    private String teamId;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RunTeam() {}

    RunTeam(String runId, String teamId, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        joinedAt = now;
    }

    /** The first time that all that the team owes is delivered: a fact that nothing undoes. */
    void complete(Instant now) {
        if (completedAt == null) {
            completedAt = now;
        }
    }
}
