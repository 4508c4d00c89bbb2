package org.profint.organisation;

import static org.profint.house.Holds.What.SHARED;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** Somebody has come in with a room's code. */
@Entity
@Table(name = "invitation_use")
@IdClass(InvitationUse.Key.class)
class InvitationUse {

    /** One use each. */
    record Key(String invitationId, String accountId) implements Serializable {}

    @Id
    @Column(name = "invitation_id")
    @Holds(SHARED)
    private String invitationId;

    @Id
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "used_at")
    @Holds(SHARED)
    private Instant usedAt;

    protected InvitationUse() {}

    InvitationUse(String invitationId, String accountId, Instant now) {
        this.invitationId = invitationId;
        this.accountId = accountId;
        usedAt = now;
    }
}
