package org.profint.organisation;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody belongs to an organisation from one day to another. Coming back is a new row. */
@Entity
@Table(name = "membership")
class Membership {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    /** In their own words, or empty: nothing presumes a profession. */
    @Holds(PERSONAL)
    private String job;

    @Column(name = "began_at")
    @Holds(SHARED)
    private Instant beganAt;

    @Column(name = "ended_at")
    @Holds(SHARED)
    private Instant endedAt;

    @Column(name = "ended_by")
    @Holds(ACTOR)
    private String endedBy;

    protected Membership() {}

    Membership(String organisationId, String accountId, Instant now) {
        id = Ids.next();
        this.organisationId = organisationId;
        this.accountId = accountId;
        job = "";
        beganAt = now;
    }

    Instant beganAt() {
        return beganAt;
    }

    void end(String by, Instant now) {
        endedAt = now;
        endedBy = by;
    }
}
