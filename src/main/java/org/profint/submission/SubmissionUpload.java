package org.profint.submission;

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

/** A file that is on its way, in one piece or in many. */
@Entity
@Table(name = "submission_upload")
class SubmissionUpload {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "run_id")
    @Holds(PERSONAL)
    private String runId;

    @Column(name = "team_id")
    @Holds(PERSONAL)
    private String teamId;

    @Column(name = "step_id")
    @Holds(PERSONAL)
    private String stepId;

    @Column(name = "of_team")
    @Holds(PERSONAL)
    private boolean ofTeam;

    @Column(name = "file_name")
    @Holds(TEXT)
    private String name;

    @Holds(PERSONAL)
    private long announced;

    @Holds(TEXT)
    private String description;

    @Holds(TEXT)
    private String alternative;

    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private Persons persons;

    @Column(name = "begun_at")
    @Holds(PERSONAL)
    private Instant begunAt;

    @Column(name = "touched_at")
    @Holds(PERSONAL)
    private Instant touchedAt;

    protected SubmissionUpload() {}

    SubmissionUpload(String accountId, Spot spot, FileName name, long announced, FileWords words, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        runId = spot.runId();
        teamId = spot.teamId();
        stepId = spot.stepId();
        ofTeam = spot.ofTeam();
        this.name = name.toString();
        this.announced = announced;
        description = words.description();
        alternative = words.alternative();
        persons = words.persons();
        begunAt = now;
        touchedAt = now;
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }

    String stepId() {
        return stepId;
    }

    /** Where it is handed in, for who began it. */
    Spot spot() {
        return new Spot(runId, teamId, stepId, ofTeam, true, false, false);
    }

    boolean isOfTeam() {
        return ofTeam;
    }

    FileName name() {
        return FileName.of(name);
    }

    long announced() {
        return announced;
    }

    FileWords words() {
        return new FileWords(description, alternative, persons);
    }
}
