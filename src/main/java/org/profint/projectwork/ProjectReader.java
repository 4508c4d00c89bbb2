package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody by name, or one other team of the run, is asked to read a project's sheets beside who decides. */
@Entity
@Table(name = "project_reader")
class ProjectReader {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "asked_at")
    @Holds(SHARED)
    private Instant askedAt;

    @Column(name = "asked_by")
    @Holds(ACTOR)
    private String askedBy;

    @Column(name = "ended_at")
    @Holds(SHARED)
    private Instant endedAt;

    protected ProjectReader() {}

    private ProjectReader(String projectId, String accountId, String teamId, String by, Instant now) {
        id = Ids.next();
        this.projectId = projectId;
        this.accountId = accountId;
        this.teamId = teamId;
        askedBy = by;
        askedAt = now;
    }

    static ProjectReader somebody(String projectId, String accountId, String by, Instant now) {
        return new ProjectReader(projectId, accountId, null, by, now);
    }

    static ProjectReader peers(String projectId, String teamId, String by, Instant now) {
        return new ProjectReader(projectId, null, teamId, by, now);
    }

    String id() {
        return id;
    }

    String projectId() {
        return projectId;
    }

    String accountId() {
        return accountId;
    }

    String teamId() {
        return teamId;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
