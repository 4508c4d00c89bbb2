package org.profint.learning;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A run leaves a step out, or takes it in again. */
@Entity
@Table(name = "run_step_change")
class RunStepChange {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "step_id")
    @Holds(SHARED)
    private String stepId;

    @Column(name = "left_out")
    @Holds(SHARED)
    private boolean leftOut;

    @Holds(SHARED)
    private String reason;

    @Column(name = "changed_at")
    @Holds(SHARED)
    private Instant changedAt;

    @Column(name = "changed_by")
    @Holds(ACTOR)
    private String changedBy;

    protected RunStepChange() {}

    RunStepChange(String runId, String stepId, boolean leftOut, String reason, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.stepId = stepId;
        this.leftOut = leftOut;
        this.reason = reason;
        changedBy = by;
        changedAt = now;
    }

    String stepId() {
        return stepId;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    String reason() {
        return reason;
    }

    Instant changedAt() {
        return changedAt;
    }
}
