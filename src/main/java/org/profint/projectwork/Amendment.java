package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.worksheet.Records;

/** A validated plan is changed, for a reason: its next version. */
@Entity
@Table(name = "project_amendment")
class Amendment {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Column(name = "version_number")
    @Holds(NOTHING)
    private int version;

    @Holds(SHARED)
    private String reason;

    /** Whether it adds what was done without having been planned. */
    @Holds(SHARED)
    private boolean unplanned;

    @Column(name = "began_at")
    @Holds(SHARED)
    private Instant beganAt;

    @Column(name = "began_by")
    @Holds(ACTOR)
    private String beganBy;

    @Column(name = "done_at")
    @Holds(SHARED)
    private Instant doneAt;

    @Column(name = "done_by")
    @Holds(ACTOR)
    private String doneBy;

    @Column(name = "snapshot_id")
    @Holds(NOTHING)
    private String snapshotId;

    @Column(name = "change_number")
    @Holds(NOTHING)
    private Integer change;

    protected Amendment() {}

    Amendment(String projectId, int version, String reason, boolean unplanned, String by, Instant now) {
        id = Ids.next();
        this.projectId = projectId;
        this.version = version;
        this.reason = reason;
        this.unplanned = unplanned;
        beganAt = now;
        beganBy = by;
    }

    int version() {
        return version;
    }

    String reason() {
        return reason;
    }

    boolean isUnplanned() {
        return unplanned;
    }

    Instant beganAt() {
        return beganAt;
    }

    boolean isDone() {
        return doneAt != null;
    }

    Instant doneAt() {
        return doneAt;
    }

    Records.Mark mark() {
        return new Records.Mark(snapshotId, change, 0);
    }

    void finish(Records.Mark mark, String by, Instant now) {
        snapshotId = mark.snapshotId();
        change = mark.change();
        doneAt = now;
        doneBy = by;
    }
}
