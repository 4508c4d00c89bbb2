package org.profint.discussion.polls;

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

/** From now on a team reads this. */
@Entity
@Table(name = "discussion_release")
class Release {

    /** What can be released. */
    enum What {
        /** The spread of a poll, by the poll’s id. */
        POLL,
        /** A part of a case, by both ids with a dot between them. */
        PART,
        /** The comments of a case, by its id. */
        COMMENTS,
        /** When the next part of a case is to come, in words; by the case’s id. */
        COMING
    }

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private What what;

    @Holds(SHARED)
    private String thing;

    @Holds(SHARED)
    private String words;

    @Column(name = "released_at")
    @Holds(SHARED)
    private Instant releasedAt;

    @Column(name = "released_by")
    @Holds(ACTOR)
    private String releasedBy;

    @Column(name = "first_read_at")
    @Holds(SHARED)
    private Instant firstReadAt;

    protected Release() {}

    Release(String runId, String teamId, What what, String thing, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        this.what = what;
        this.thing = thing;
        words = "";
        releasedBy = by;
        releasedAt = now;
    }

    void say(String words, String by, Instant now) {
        this.words = words;
        releasedBy = by;
        releasedAt = now;
    }

    void read(Instant now) {
        firstReadAt = firstReadAt == null ? now : firstReadAt;
    }

    Board.Released view() {
        return new Board.Released(what, thing, words, releasedAt, firstReadAt);
    }
}
