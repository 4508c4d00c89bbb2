package org.profint.discussion.ideas;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody votes for an idea. */
@Entity
@Table(name = "idea_ballot")
@IdClass(Ballot.Key.class)
class Ballot {

    /** What makes it one: nobody votes twice for the same. */
    record Key(String pollId, String ideaId, String accountId) implements Serializable {}

    @Id
    @Column(name = "poll_id")
    @Holds(NOTHING)
    private String pollId;

    @Id
    @Column(name = "idea_id")
    @Holds(NOTHING)
    private String ideaId;

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "cast_at")
    @Holds(PERSONAL)
    private Instant castAt;

    protected Ballot() {}

    Ballot(String pollId, String ideaId, String accountId, Instant now) {
        this.pollId = pollId;
        this.ideaId = ideaId;
        this.accountId = accountId;
        castAt = now;
    }

    String ideaId() {
        return ideaId;
    }

    String accountId() {
        return accountId;
    }
}
