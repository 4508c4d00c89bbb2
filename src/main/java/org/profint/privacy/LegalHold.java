package org.profint.privacy;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Nothing of an account is deleted from one day to another, because a law or a court says so. */
@Entity
@Table(name = "legal_hold")
class LegalHold {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "held_at")
    @Holds(SHARED)
    private Instant heldAt;

    @Column(name = "held_by")
    @Holds(ACTOR)
    private String heldBy;

    @Column(name = "released_at")
    @Holds(SHARED)
    private Instant releasedAt;

    @Column(name = "released_by")
    @Holds(ACTOR)
    private String releasedBy;

    protected LegalHold() {}

    LegalHold(String accountId, String by, Instant now) {
        id = Ids.next();
        this.accountId = accountId;
        heldBy = by;
        heldAt = now;
    }

    void release(String by, Instant now) {
        releasedBy = by;
        releasedAt = now;
    }
}
