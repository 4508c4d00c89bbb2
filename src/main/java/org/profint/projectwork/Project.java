package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Problem;

/** What a team does in a run: its plan, its follow-up, and how far both are. */
@Entity
@Table(name = "project")
class Project {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "began_at")
    @Holds(SHARED)
    private Instant beganAt;

    @Column(name = "began_by")
    @Holds(ACTOR)
    private String beganBy;

    @Column(name = "plan_id")
    @Holds(SHARED)
    private String planId;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_stage")
    @Holds(SHARED)
    private Stage planStage;

    @Column(name = "plan_stage_at")
    @Holds(SHARED)
    private Instant planStageAt;

    @Column(name = "plan_validated_at")
    @Holds(SHARED)
    private Instant planValidatedAt;

    /** 0 before it was validated, then 1, and one more with each amendment. */
    @Column(name = "plan_version")
    @Holds(NOTHING)
    private int planVersion;

    /** Since when the validated plan is being amended; null while it is sealed. */
    @Column(name = "amending_since")
    @Holds(SHARED)
    private Instant amendingSince;

    @Column(name = "follow_up_id")
    @Holds(SHARED)
    private String followUpId;

    @Enumerated(EnumType.STRING)
    @Column(name = "follow_up_stage")
    @Holds(SHARED)
    private Stage followUpStage;

    @Column(name = "follow_up_stage_at")
    @Holds(SHARED)
    private Instant followUpStageAt;

    @Column(name = "closed_at")
    @Holds(SHARED)
    private Instant closedAt;

    /** Counted up by whoever changes the project, so that one at a time does. */
    @Column(name = "last_change")
    @Holds(NOTHING)
    private int lastChange;

    protected Project() {}

    Project(String runId, String teamId, String planId, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        this.planId = planId;
        beganAt = now;
        beganBy = by;
        planStage = Stage.DRAFT;
        planStageAt = now;
    }

    String id() {
        return id;
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }

    Instant beganAt() {
        return beganAt;
    }

    String sheetId(SheetKind kind) {
        return kind == SheetKind.PLAN ? planId : followUpId;
    }

    /** Null for a follow-up that has not begun. */
    Stage stage(SheetKind kind) {
        return kind == SheetKind.PLAN ? planStage : followUpStage;
    }

    Instant stageAt(SheetKind kind) {
        return kind == SheetKind.PLAN ? planStageAt : followUpStageAt;
    }

    Instant planValidatedAt() {
        return planValidatedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    int planVersion() {
        return planVersion;
    }

    Instant amendingSince() {
        return amendingSince;
    }

    /** The follow-up has begun; a second time changes nothing. */
    void followUpOn(String worksheetId, Instant now) {
        if (followUpId == null) {
            followUpId = worksheetId;
            followUpStage = Stage.DRAFT;
            followUpStageAt = now;
        }
    }

    void handIn(SheetKind kind, Instant now) {
        if (stage(kind) == null || !stage(kind).open()) {
            throw new Problem.Conflict("project " + id, stage(kind));
        }
        move(kind, Stage.HANDED_IN, now);
    }

    /** Somebody of the team objected: it is theirs again. */
    void takeBack(SheetKind kind, Instant now) {
        checkHandedIn(kind);
        move(kind, Stage.DRAFT, now);
    }

    void giveBack(SheetKind kind, Instant now) {
        checkHandedIn(kind);
        move(kind, Stage.RETURNED, now);
    }

    void validate(SheetKind kind, Instant now) {
        checkHandedIn(kind);
        move(kind, Stage.VALIDATED, now);
        if (kind == SheetKind.PLAN) {
            planValidatedAt = now;
            planVersion = 1;
        } else {
            closedAt = now;
        }
    }

    private void checkHandedIn(SheetKind kind) {
        if (stage(kind) != Stage.HANDED_IN) {
            throw new Problem.Conflict("project " + id, stage(kind));
        }
    }

    private void move(SheetKind kind, Stage to, Instant now) {
        if (kind == SheetKind.PLAN) {
            planStage = to;
            planStageAt = now;
        } else {
            followUpStage = to;
            followUpStageAt = now;
        }
    }

    void amend(Instant now) {
        amendingSince = now;
    }

    /** What was amended counts now. */
    void amended() {
        amendingSince = null;
        planVersion++;
    }
}
