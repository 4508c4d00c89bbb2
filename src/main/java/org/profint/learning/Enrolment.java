package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody follows a module alone. */
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
