package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.house.Ids;

/** Somebody follows a module alone. */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @Id
    private String id;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "module_id")
    private String moduleId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "last_step_id")
    private String lastStepId;

    @Column(name = "last_visited_at")
    private Instant lastVisitedAt;

    @Column(name = "began_with")
    private String beganWith;

    @Column(name = "run_id")
    private String runId;

    @Version
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

    /** Follows the module with a team from now on; what was done alone before still counts. */
    void follow(String runId) {
        this.runId = runId;
    }

    /** The first time that all required steps are done: a fact that later changes of the module do not undo. */
    void complete(Instant now) {
        if (completedAt == null) {
            completedAt = now;
        }
    }
}
