package org.profint.organisation;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody is in a team from one day to another. The team's work and their credit for it outlive the place. */
@Entity
@Table(name = "team_place")
class TeamPlace {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    /** The organisation that they come from; null for somebody of none. */
    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    @Column(name = "joined_at")
    @Holds(SHARED)
    private Instant joinedAt;

    @Column(name = "joined_by")
    @Holds(ACTOR)
    private String joinedBy;

    @Column(name = "left_at")
    @Holds(SHARED)
    private Instant leftAt;

    @Column(name = "left_by")
    @Holds(ACTOR)
    private String leftBy;

    /** They asked that the team's page shows them as a former member, without their name. */
    @Column(name = "shown_as_former")
    @Holds(NOTHING)
    private boolean shownAsFormer;

    /** The one run that this place is good for, for somebody who is a guest in it; null for who is of the team. */
    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    protected TeamPlace() {}

    /** A place for one run alone. */
    static TeamPlace forGuest(String teamId, String accountId, String runId, Instant now) {
        TeamPlace place = new TeamPlace(teamId, accountId, null, accountId, now);
        place.runId = runId;
        return place;
    }

    TeamPlace(String teamId, String accountId, String organisationId, String joinedBy, Instant now) {
        id = Ids.next();
        this.teamId = teamId;
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.joinedBy = joinedBy;
        joinedAt = now;
    }

    String teamId() {
        return teamId;
    }

    String accountId() {
        return accountId;
    }

    String organisationId() {
        return organisationId;
    }

    boolean isFor(String runId) {
        return runId.equals(this.runId);
    }

    Instant joinedAt() {
        return joinedAt;
    }

    void leave(String by, boolean asFormer, Instant now) {
        if (leftAt == null) {
            leftAt = now;
            leftBy = by;
            shownAsFormer = asFormer;
        }
    }
}
