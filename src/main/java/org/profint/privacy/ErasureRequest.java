package org.profint.privacy;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody asked to be erased. Until the day has come they can change their mind. */
@Entity
@Table(name = "erasure_request")
class ErasureRequest {

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "asked_at")
    @Holds(PERSONAL)
    private Instant askedAt;

    @Column(name = "due_at")
    @Holds(PERSONAL)
    private Instant dueAt;

    protected ErasureRequest() {}

    ErasureRequest(String accountId, Instant now) {
        this.accountId = accountId;
        askedAt = now;
        dueAt = now.plus(Erasing.WAITING);
    }

    Instant dueAt() {
        return dueAt;
    }
}
