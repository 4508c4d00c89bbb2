package org.profint.discussion;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** All that a team says in a run. */
@Entity
@Table(name = "discussion")
class Discussion {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    /** Counted by one at a time, so that everybody is told of the changes in one order. */
    @Column(name = "last_change")
    @Holds(NOTHING)
    private int lastChange;

    /** The number of the last change by which something was released. */
    @Column(name = "released_change")
    @Holds(NOTHING)
    private int releasedChange;

    protected Discussion() {}

    Discussion(String runId, String teamId) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
    }

    String id() {
        return id;
    }

    int lastChange() {
        return lastChange;
    }

    int releasedChange() {
        return releasedChange;
    }

    String runId() {
        return runId;
    }
}
