package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody of the team says that what was handed in is right. */
@Entity
@Table(name = "project_agreement")
@IdClass(Agreement.Key.class)
class Agreement {

    /** What makes it one. */
    record Key(String handInId, String accountId) implements Serializable {}

    @Id
    @Column(name = "hand_in_id")
    @Holds(SHARED)
    private String handInId;

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "agreed_at")
    @Holds(SHARED)
    private Instant agreedAt;

    protected Agreement() {}

    Agreement(String handInId, String accountId, Instant now) {
        this.handInId = handInId;
        this.accountId = accountId;
        agreedAt = now;
    }

    String accountId() {
        return accountId;
    }
}
