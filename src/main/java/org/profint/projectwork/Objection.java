package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody of the team does not agree with what was handed in, and says why. */
@Entity
@Table(name = "project_objection")
class Objection {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "hand_in_id")
    @Holds(SHARED)
    private String handInId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Holds(TEXT)
    private String reason;

    @Column(name = "objected_at")
    @Holds(SHARED)
    private Instant objectedAt;

    protected Objection() {}

    Objection(String handInId, String accountId, String reason, Instant now) {
        id = Ids.next();
        this.handInId = handInId;
        this.accountId = accountId;
        this.reason = reason;
        objectedAt = now;
    }

    String accountId() {
        return accountId;
    }

    String reason() {
        return reason;
    }

    Instant objectedAt() {
        return objectedAt;
    }
}
