package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A team takes part in a run. */
@Entity
@Table(name = "run_team")
class RunTeam {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "joined_at")
    @Holds(SHARED)
    private Instant joinedAt;

    @Column(name = "completed_at")
    @Holds(SHARED)
    private Instant completedAt;

    @Column(name = "ended_at")
    @Holds(SHARED)
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
