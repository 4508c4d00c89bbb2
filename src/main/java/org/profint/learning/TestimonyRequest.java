package org.profint.learning;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.house.Problem;

/** A team that has finished offers to tell its experience. A new offer after a no is a new row. */
@Entity
@Table(name = "testimony_request")
class TestimonyRequest {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "proposed_at")
    @Holds(SHARED)
    private Instant proposedAt;

    @Column(name = "proposed_by")
    @Holds(ACTOR)
    private String proposedBy;

    @Column(name = "agreed_at")
    @Holds(SHARED)
    private Instant agreedAt;

    @Column(name = "declined_at")
    @Holds(SHARED)
    private Instant declinedAt;

    @Column(name = "answered_by")
    @Holds(ACTOR)
    private String answeredBy;

    /** Why the manager said no: written for the team. */
    @Holds(SHARED)
    private String reason;

    protected TestimonyRequest() {}

    TestimonyRequest(String runId, String teamId, String proposedBy, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        this.proposedBy = proposedBy;
        proposedAt = now;
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

    Instant declinedAt() {
        return declinedAt;
    }

    TestimonyView view(String teamName, String moduleId, String proposedByName) {
        return new TestimonyView(
                id, runId, teamId, teamName, moduleId, proposedAt, proposedByName, agreedAt, declinedAt, reason);
    }

    private boolean waits() {
        return agreedAt == null && declinedAt == null;
    }

    void agree(String by, Instant now) {
        answer(by);
        agreedAt = now;
    }

    void decline(String by, String why, Instant now) {
        answer(by);
        declinedAt = now;
        reason = why;
    }

    private void answer(String by) {
        if (!waits()) {
            throw new Problem.Conflict("testimony request " + id + " is answered", null);
        }
        answeredBy = by;
    }
}
