package org.profint.organisation;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Another organisation was asked to lend people to a team, and its manager said yes, or no. */
@Entity
@Table(name = "team_partner")
class TeamPartner {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    @Column(name = "asked_at")
    @Holds(SHARED)
    private Instant askedAt;

    @Column(name = "asked_by")
    @Holds(ACTOR)
    private String askedBy;

    @Column(name = "agreed_at")
    @Holds(SHARED)
    private Instant agreedAt;

    @Column(name = "agreed_by")
    @Holds(ACTOR)
    private String agreedBy;

    @Column(name = "ended_at")
    @Holds(SHARED)
    private Instant endedAt;

    @Column(name = "ended_by")
    @Holds(ACTOR)
    private String endedBy;

    protected TeamPartner() {}

    TeamPartner(String teamId, String organisationId, String askedBy, Instant now) {
        id = Ids.next();
        this.teamId = teamId;
        this.organisationId = organisationId;
        this.askedBy = askedBy;
        askedAt = now;
    }

    String teamId() {
        return teamId;
    }

    String organisationId() {
        return organisationId;
    }

    String askedBy() {
        return askedBy;
    }

    boolean isAgreed() {
        return agreedAt != null;
    }

    void agree(String by, Instant now) {
        if (agreedAt == null) {
            agreedAt = now;
            agreedBy = by;
        }
    }

    /** The no to a question, or the end of a yes. */
    void end(String by, Instant now) {
        endedAt = now;
        endedBy = by;
    }
}
