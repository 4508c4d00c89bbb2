package org.profint.facilitation.desk;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody who facilitates has looked at what a team delivered. */
@Entity
@Table(name = "desk_look")
class DeskLook {

    @Id
    @Column(name = "team_step_id")
    @Holds(SHARED)
    private String teamStepId;

    @Column(name = "looked_at")
    @Holds(SHARED)
    private Instant lookedAt;

    @Column(name = "looked_by")
    @Holds(ACTOR)
    private String lookedBy;

    protected DeskLook() {}

    DeskLook(String teamStepId, String by, Instant now) {
        this.teamStepId = teamStepId;
        lookedBy = by;
        lookedAt = now;
    }
}
