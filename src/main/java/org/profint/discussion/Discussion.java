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

    /** The number of the last change that was one of the ideas. */
    @Column(name = "ideas_change")
    @Holds(NOTHING)
    private int ideasChange;

    @Column(name = "ideas_count")
    @Holds(NOTHING)
    private int ideas;

    /** Whether a vote on them is open: 1 or 0. */
    @Column(name = "ideas_voting")
    @Holds(NOTHING)
    private int voting;

    /** Whether one of them is chosen: 1 or 0. */
    @Column(name = "ideas_chosen")
    @Holds(NOTHING)
    private int chosen;

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

    int ideasChange() {
        return ideasChange;
    }

    IdeasStand ideas() {
        return new IdeasStand(ideas, voting > 0, chosen > 0);
    }

    String runId() {
        return runId;
    }
}
