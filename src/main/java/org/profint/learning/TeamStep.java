package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A team has delivered a step, and perhaps taken it back later. Who had a part in it: {@link TeamStepPart}. */
@Entity
@Table(name = "team_step")
class TeamStep {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "step_id")
    @Holds(SHARED)
    private String stepId;

    @Column(name = "delivered_at")
    @Holds(SHARED)
    private Instant deliveredAt;

    @Column(name = "delivered_by")
    @Holds(ACTOR)
    private String deliveredBy;

    @Column(name = "undone_at")
    @Holds(SHARED)
    private Instant undoneAt;

    @Column(name = "undone_by")
    @Holds(ACTOR)
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
