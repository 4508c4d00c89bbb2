package org.profint.facilitation.desk;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** What all teams of a run take along; they read it once it was released. */
@Entity
@Table(name = "synthesis")
class Synthesis {

    @Id
    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "released_at")
    @Holds(SHARED)
    private Instant releasedAt;

    @Column(name = "released_by")
    @Holds(ACTOR)
    private String releasedBy;

    protected Synthesis() {}

    Synthesis(String runId) {
        this.runId = runId;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    void release(String by, Instant now) {
        if (releasedAt == null) {
            releasedAt = now;
            releasedBy = by;
        }
    }

    void takeBack() {
        releasedAt = null;
        releasedBy = null;
    }
}
