package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A step was marked as complete, and perhaps unmarked later. */
@Entity
@Table(name = "step_completion")
class StepCompletion {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "enrolment_id")
    @Holds(value = PART, of = Enrolment.class)
    private String enrolmentId;

    @Column(name = "step_id")
    @Holds(PERSONAL)
    private String stepId;

    @Column(name = "completed_at")
    @Holds(PERSONAL)
    private Instant completedAt;

    @Column(name = "undone_at")
    @Holds(PERSONAL)
    private Instant undoneAt;

    /** The team's delivery that this learner had a part in; null for a step done on one's own. */
    @Column(name = "team_step_id")
    @Holds(PERSONAL)
    private String teamStepId;

    protected StepCompletion() {}

    StepCompletion(String enrolmentId, String stepId, Instant now) {
        id = Ids.next();
        this.enrolmentId = enrolmentId;
        this.stepId = stepId;
        completedAt = now;
    }

    /** The step is complete for a learner because the team delivered it with their part. */
    static StepCompletion byTeam(String enrolmentId, TeamStep delivered) {
        StepCompletion completion = new StepCompletion(enrolmentId, delivered.stepId(), delivered.deliveredAt());
        completion.teamStepId = delivered.id();
        return completion;
    }

    String enrolmentId() {
        return enrolmentId;
    }

    void undo(Instant now) {
        undoneAt = now;
    }
}
