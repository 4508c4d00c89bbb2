package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.worksheet.Records;

/** A sheet as the team handed it in. */
@Entity
@Table(name = "project_hand_in")
class HandIn {

    /** How long each member may object. */
    static final Duration TO_OBJECT = Duration.ofHours(72);

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "sheet_kind")
    @Holds(SHARED)
    private SheetKind kind;

    @Column(name = "hand_in_number")
    @Holds(NOTHING)
    private int number;

    @Column(name = "snapshot_id")
    @Holds(NOTHING)
    private String snapshotId;

    @Column(name = "change_number")
    @Holds(NOTHING)
    private int change;

    /** The last change of the sheet that it stands on; 0 for none. */
    @Column(name = "origin_change")
    @Holds(NOTHING)
    private int originChange;

    @Column(name = "handed_in_at")
    @Holds(SHARED)
    private Instant handedInAt;

    @Column(name = "handed_in_by")
    @Holds(ACTOR)
    private String handedInBy;

    @Column(name = "objections_until")
    @Holds(SHARED)
    private Instant objectionsUntil;

    /** Somebody of the team objected; null where nobody did. */
    @Column(name = "withdrawn_at")
    @Holds(SHARED)
    private Instant withdrawnAt;

    @Column(name = "decided_at")
    @Holds(SHARED)
    private Instant decidedAt;

    protected HandIn() {}

    HandIn(String projectId, SheetKind kind, int number, Records.Mark mark, String by, Instant now) {
        id = Ids.next();
        this.projectId = projectId;
        this.kind = kind;
        this.number = number;
        snapshotId = mark.snapshotId();
        change = mark.change();
        originChange = mark.originChange();
        handedInAt = now;
        handedInBy = by;
        objectionsUntil = now.plus(TO_OBJECT);
    }

    String id() {
        return id;
    }

    SheetKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    Records.Mark mark() {
        return new Records.Mark(snapshotId, change, originChange);
    }

    Instant handedInAt() {
        return handedInAt;
    }

    String handedInBy() {
        return handedInBy;
    }

    Instant objectionsUntil() {
        return objectionsUntil;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void decide(Instant now) {
        decidedAt = now;
    }
}
