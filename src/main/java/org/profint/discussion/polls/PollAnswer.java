package org.profint.discussion.polls;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** What somebody has ticked. Theirs alone: others only ever see how many. */
@Entity
@Table(name = "poll_answer")
class PollAnswer {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(PERSONAL)
    private String runId;

    @Column(name = "team_id")
    @Holds(PERSONAL)
    private String teamId;

    @Column(name = "poll_id")
    @Holds(PERSONAL)
    private String pollId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Holds(PERSONAL)
    private String choice;

    @Column(name = "answered_at")
    @Holds(PERSONAL)
    private Instant answeredAt;

    protected PollAnswer() {}

    PollAnswer(String runId, String teamId, String pollId, String accountId) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        this.pollId = pollId;
        this.accountId = accountId;
    }

    void choose(String choice, Instant now) {
        this.choice = choice;
        answeredAt = now;
    }
}
