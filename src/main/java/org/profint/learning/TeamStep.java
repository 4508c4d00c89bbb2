package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Ids;

/** A team has delivered a step, and perhaps taken it back later. Who had a part in it: {@link TeamStepPart}. */
@Entity
@Table(name = "team_step")
class TeamStep {

    @Id
    private String id;

    @Column(name = "run_id")
    private String runId;

    @Column(name = "team_id")
    private String teamId;

    @Column(name = "step_id")
    private String stepId;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "delivered_by")
    private String deliveredBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected TeamStep() {}

    TeamStep(String runId, String teamId, String stepId, String deliveredBy, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        this.stepId = stepId;
        this.deliveredBy = deliveredBy;
        deliveredAt = now;
    }

    String id() {
        return id;
    }

    String stepId() {
        return stepId;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    void undo(String by, Instant now) {
        undoneAt = now;
        undoneBy = by;
    }
}
