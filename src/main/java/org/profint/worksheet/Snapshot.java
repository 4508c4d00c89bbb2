package org.profint.worksheet;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A worksheet as it stood after a certain change. Changes are never altered, so nothing is copied. */
@Entity
@Table(name = "worksheet_snapshot")
class Snapshot {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "worksheet_id")
    @Holds(value = PART, of = Worksheet.class)
    private String worksheetId;

    @Holds(TEXT)
    private String label;

    @Column(name = "change_number")
    @Holds(NOTHING)
    private int changeNumber;

    @Column(name = "taken_at")
    @Holds(PERSONAL)
    private Instant takenAt;

    @Column(name = "taken_by")
    @Holds(ACTOR)
    private String takenBy;

    protected Snapshot() {}

    Snapshot(String worksheetId, String label, int changeNumber, String by, Instant now) {
        id = Ids.next();
        this.worksheetId = worksheetId;
        this.label = label;
        this.changeNumber = changeNumber;
        takenAt = now;
        takenBy = by;
    }

    int changeNumber() {
        return changeNumber;
    }

    SnapshotView view() {
        return new SnapshotView(id, label, takenAt);
    }
}
