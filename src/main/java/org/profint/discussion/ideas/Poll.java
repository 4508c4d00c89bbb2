package org.profint.discussion.ideas;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A vote of a team on its ideas. */
@Entity
@Table(name = "idea_poll")
class Poll {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "discussion_id")
    @Holds(SHARED)
    private String discussionId;

    @Column(name = "is_secret")
    @Holds(SHARED)
    private boolean secret;

    @Column(name = "votes_each")
    @Holds(SHARED)
    private int votesEach;

    @Column(name = "opened_at")
    @Holds(SHARED)
    private Instant openedAt;

    @Column(name = "opened_by")
    @Holds(ACTOR)
    private String openedBy;

    @Column(name = "closed_at")
    @Holds(SHARED)
    private Instant closedAt;

    @Column(name = "closed_by")
    @Holds(ACTOR)
    private String closedBy;

    /** How many had voted when it was closed. */
    @Holds(SHARED)
    private int voters;

    @Version
    @Holds(NOTHING)
    private int version;

    protected Poll() {}

    Poll(String discussionId, boolean secret, int votesEach, String by, Instant now) {
        id = Ids.next();
        this.discussionId = discussionId;
        this.secret = secret;
        this.votesEach = votesEach;
        openedAt = now;
        openedBy = by;
    }

    String id() {
        return id;
    }

    boolean isSecret() {
        return secret;
    }

    int votesEach() {
        return votesEach;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    int voters() {
        return voters;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    void close(int voters, String by, Instant now) {
        this.voters = voters;
        closedAt = now;
        closedBy = by;
    }
}
