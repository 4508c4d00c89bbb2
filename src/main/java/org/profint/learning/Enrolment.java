package org.profint.learning;

import static org.profint.house.Holds.What.*;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody follows a module, alone or with a team. */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "module_id")
    @Holds(PERSONAL)
    private String moduleId;

    @Column(name = "started_at")
    @Holds(PERSONAL)
    private Instant startedAt;

    @Column(name = "completed_at")
    @Holds(PERSONAL)
    private Instant completedAt;

    @Column(name = "last_step_id")
    @Holds(PERSONAL)
    private String lastStepId;

    @Column(name = "last_visited_at")
    @Holds(PERSONAL)
    private Instant lastVisitedAt;

    @Column(name = "began_with")
    @Holds(NOTHING)
    private String beganWith;

    @Column(name = "run_id")
    @Holds(PERSONAL)
    private String runId;

    /** With which of the run's teams; it stays when they leave it, for their place says when that was. */
    @Column(name = "team_id")
    @Holds(PERSONAL)
    private String teamId;

    @Column(name = "done_count")
    @Holds(NOTHING)
    private int doneCount;

    @Column(name = "required_count")
    @Holds(NOTHING)
    private int requiredCount;

    @Column(name = "progressed_at")
    @Holds(PERSONAL)
    private Instant progressedAt;

    @Version
    @Holds(NOTHING)
    private int version;

    protected Enrolment() {}

    Enrolment(String accountId, String moduleId, Plan beganWith, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        this.moduleId = moduleId;
        this.beganWith = beganWith.text();
        startedAt = now;
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    String moduleId() {
        return moduleId;
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }

    Plan beganWith() {
        return Plan.of(beganWith);
    }

    /** Follows the module with a team from now on; what was done alone before still counts. */
    /** A guest's module is from now on that of the account that they turned out to be. */
    void goTo(String accountId) {
        this.accountId = accountId;
    }

    void follow(String runId, String teamId) {
        this.runId = runId;
        this.teamId = teamId;
    }

    /** The run is about another module now. */
    void goAlone() {
        runId = null;
        teamId = null;
    }

    boolean isUntouched() {
        return lastVisitedAt == null && progressedAt == null && completedAt == null;
    }

    /** Something was done at that moment. */
    void progress(Instant now) {
        progressedAt = now;
    }

    /** Keeps the figures with what they count. When all that is asked is done for the first time, it is complete. */
    void count(Path.Figures figures, Instant now) {
        doneCount = figures.done();
        requiredCount = figures.required();
        if (figures.complete()) {
            complete(now);
        }
    }

    boolean counts(Path.Figures figures) {
        return doneCount == figures.done() && requiredCount == figures.required();
    }

    /** The first time that all required steps are done: a fact that later changes of the module do not undo. */
    private void complete(Instant now) {
        if (completedAt == null) {
            completedAt = now;
        }
    }
}
