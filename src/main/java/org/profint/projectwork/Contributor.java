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

/** Somebody whose work it is that was handed in. It stays theirs when they leave. */
@Entity
@Table(name = "project_contributor")
@IdClass(Contributor.Key.class)
class Contributor {

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

    @Column(name = "credited_at")
    @Holds(SHARED)
    private Instant creditedAt;

    @Column(name = "named_by")
    @Holds(ACTOR)
    private String namedBy;

    /** Whether they came later, and somebody who facilitates confirmed that they had a part. */
    @Holds(SHARED)
    private boolean confirmed;

    protected Contributor() {}

    Contributor(String handInId, String accountId, boolean confirmed, String namedBy, Instant now) {
        this.handInId = handInId;
        this.accountId = accountId;
        this.confirmed = confirmed;
        this.namedBy = namedBy;
        creditedAt = now;
    }

    /** Whose part was confirmed has it in the next hand-in as well, since the same day. */
    Contributor kept(String laterId) {
        return new Contributor(laterId, accountId, confirmed, namedBy, creditedAt);
    }

    /** Named for both sheets: since the first day, and confirmed where one of them was. Nothing that is kept. */
    Contributor and(Contributor later) {
        return new Contributor(handInId, accountId, confirmed || later.confirmed, namedBy, creditedAt);
    }

    String accountId() {
        return accountId;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    Instant creditedAt() {
        return creditedAt;
    }
}
