package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** A worksheet was begun, or gone on with, because of an idea. */
@Entity
@Table(name = "project_origin")
@IdClass(ProjectOrigin.Key.class)
class ProjectOrigin {

    /** An idea in a worksheet. */
    record Key(String worksheetId, String ideaId) implements Serializable {}

    @Id
    @Column(name = "worksheet_id")
    @Holds(NOTHING)
    private String worksheetId;

    @Id
    @Column(name = "idea_id")
    @Holds(NOTHING)
    private String ideaId;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "carried_at")
    @Holds(SHARED)
    private Instant carriedAt;

    @Column(name = "carried_by")
    @Holds(ACTOR)
    private String carriedBy;

    protected ProjectOrigin() {}

    ProjectOrigin(String worksheetId, String ideaId, String runId, String teamId, String by, Instant now) {
        this.worksheetId = worksheetId;
        this.ideaId = ideaId;
        this.runId = runId;
        this.teamId = teamId;
        carriedAt = now;
        carriedBy = by;
    }

    String ideaId() {
        return ideaId;
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }
}
