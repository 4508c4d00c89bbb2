package org.profint.recognition;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** Whether an attestation still holds. It tells nothing of its holder, so that it can stay when they are gone. */
@Entity
@Table(name = "attestation_status")
class AttestationStatus {

    @Id
    @Holds(NOTHING)
    private String code;

    @Column(name = "list_number")
    @Holds(NOTHING)
    private int listNumber;

    @Column(name = "list_place")
    @Holds(NOTHING)
    private int listPlace;

    @Column(name = "revoked_at")
    @Holds(SHARED)
    private Instant revokedAt;

    @Column(name = "revoked_by")
    @Holds(ACTOR)
    private String revokedBy;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private AttestationView.Cause cause;

    @Holds(SHARED)
    private String reason;

    protected AttestationStatus() {}

    AttestationStatus(String code, int listNumber, int listPlace) {
        this.code = code;
        this.listNumber = listNumber;
        this.listPlace = listPlace;
    }

    /** The first word stands, except that what an erasure says is all that may be said. */
    void revoke(String by, AttestationView.Cause cause, String reason, Instant now) {
        if (cause == AttestationView.Cause.ERASED || revokedAt == null) {
            revokedAt = revokedAt == null ? now : revokedAt;
            revokedBy = by;
            this.cause = cause;
            this.reason = reason;
        }
    }

    Instant revokedAt() {
        return revokedAt;
    }

    AttestationView.Cause cause() {
        return cause;
    }

    String reason() {
        return reason;
    }
}
