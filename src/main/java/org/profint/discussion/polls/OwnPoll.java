package org.profint.discussion.polls;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A poll that a run has made for itself. */
@Entity
@Table(name = "own_poll")
class OwnPoll {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "step_id")
    @Holds(SHARED)
    private String stepId;

    @Holds(SHARED)
    private String language;

    @Holds(SHARED)
    private String question;

    /** Each in a line. */
    @Holds(SHARED)
    private String options;

    @Column(name = "made_at")
    @Holds(SHARED)
    private Instant madeAt;

    @Column(name = "made_by")
    @Holds(ACTOR)
    private String madeBy;

    protected OwnPoll() {}

    OwnPoll(String runId, String stepId, NewPoll wanted, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.stepId = stepId;
        language = wanted.language().getTag();
        question = wanted.question();
        options = String.join("\n", wanted.options());
        madeBy = by;
        madeAt = now;
    }

    String id() {
        return id;
    }
}
