package org.profint.facilitation.joining;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.ADDRESS;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.SHARED;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody came to a session with its code and is not of the team: with an account of their own, or with none. */
@Entity
@Table(name = "session_guest")
class Guest {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "came_at")
    @Holds(SHARED)
    private Instant cameAt;

    /** The end of the session, as it was foreseen when they came. */
    @Column(name = "goes_at")
    @Holds(SHARED)
    private Instant goesAt;

    @Column(name = "ended_at")
    @Holds(SHARED)
    private Instant endedAt;

    /** Of the words that connect this to an account; null for who has one. */
    @Column(name = "claim_hash")
    @Holds(SECRET)
    private String claimHash;

    /** Where a manager has written to, so that what they did here is theirs when they accept. */
    @Column(name = "invited_as")
    @Holds(ADDRESS)
    private String invitedAs;

    @Column(name = "claimed_at")
    @Holds(SHARED)
    private Instant claimedAt;

    @Column(name = "claimed_by")
    @Holds(ACTOR)
    private String claimedBy;

    protected Guest() {}

    Guest(Doorway door, Doorway.Side team, String accountId, Instant now) {
        id = Ids.next();
        sessionId = door.sessionId();
        runId = door.runId();
        teamId = team.teamId();
        this.accountId = accountId;
        cameAt = now;
        goesAt = door.closesAt();
    }

    Guest claimableBy(String claimHash) {
        this.claimHash = claimHash;
        return this;
    }

    String sessionId() {
        return sessionId;
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }

    String accountId() {
        return accountId;
    }

    Instant goesAt() {
        return goesAt;
    }

    /** The session goes on for them, or begins again. */
    void stay(Instant until) {
        goesAt = until;
        endedAt = null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    void inviteAs(String address) {
        invitedAs = address;
    }

    /** It is known who they are; the words that said so are used up. */
    void claim(String by, Instant now) {
        claimHash = null;
        invitedAs = null;
        claimedAt = now;
        claimedBy = by;
    }
}
