package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** How sheets are reviewed in a run: whether its teams read one another's. */
@Entity
@Table(name = "run_reviewing")
class RunReviewing {

    @Id
    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    /** Null where they do not. */
    @Column(name = "peers_since")
    @Holds(SHARED)
    private Instant peersSince;

    @Column(name = "set_at")
    @Holds(SHARED)
    private Instant setAt;

    @Column(name = "set_by")
    @Holds(ACTOR)
    private String setBy;

    protected RunReviewing() {}

    RunReviewing(String runId) {
        this.runId = runId;
    }

    boolean hasPeers() {
        return peersSince != null;
    }

    void set(boolean peers, String by, Instant now) {
        peersSince = peers ? now : null;
        setAt = now;
        setBy = by;
    }
}
