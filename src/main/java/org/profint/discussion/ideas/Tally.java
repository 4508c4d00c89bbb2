package org.profint.discussion.ideas;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.profint.house.Holds;

/** How many voted for an idea, when the vote was closed. */
@Entity
@Table(name = "idea_tally")
@IdClass(Tally.Key.class)
class Tally {

    /** An idea in a vote. */
    record Key(String pollId, String ideaId) implements Serializable {}

    @Id
    @Column(name = "poll_id")
    @Holds(NOTHING)
    private String pollId;

    @Id
    @Column(name = "idea_id")
    @Holds(NOTHING)
    private String ideaId;

    @Holds(SHARED)
    private int votes;

    protected Tally() {}

    Tally(String pollId, String ideaId, int votes) {
        this.pollId = pollId;
        this.ideaId = ideaId;
        this.votes = votes;
    }

    String ideaId() {
        return ideaId;
    }

    int votes() {
        return votes;
    }
}
