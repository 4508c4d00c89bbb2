package org.profint.learning;

import static org.profint.house.Holds.What.*;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

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

    @Column(name = "done_count")
    @Holds(NOTHING)
    private int doneCount;

    @Column(name = "required_count")
    @Holds(NOTHING)
    private int requiredCount;

    /** When the team, or one of its people, last got something done. */
    @Column(name = "progressed_at")
    @Holds(SHARED)
    private Instant progressedAt;

    protected RunTeam() {}

    RunTeam(String runId, String teamId, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        joinedAt = now;
    }

    String id() {
        return id;
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    Instant completedAt() {
        return completedAt;
    }

    int doneCount() {
        return doneCount;
    }

    int requiredCount() {
        return requiredCount;
    }

    Instant progressedAt() {
        return progressedAt;
    }

    /** The team, or one of its people, has got something done. */
    void progress(Instant now) {
        progressedAt = now;
    }

    /** Delivered steps of those that the run asks of the team. When all are there for the first time, it has finished. */
    void count(Path.Figures figures, Instant now) {
        doneCount = figures.done();
        requiredCount = figures.required();
        if (completedAt == null && figures.complete()) {
            completedAt = now;
        }
    }

    boolean counts(Path.Figures figures) {
        return doneCount == figures.done() && requiredCount == figures.required();
    }
}
