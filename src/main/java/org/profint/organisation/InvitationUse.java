package org.profint.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Somebody has come in with a room's code. */
@Entity
@Table(name = "invitation_use")
@IdClass(InvitationUse.Key.class)
class InvitationUse {

    /** One use each. */
    record Key(String invitationId, String accountId) implements Serializable {}

    @Id
    @Column(name = "invitation_id")
    private String invitationId;

    @Id
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "used_at")
    private Instant usedAt;

    protected InvitationUse() {}

    InvitationUse(String invitationId, String accountId, Instant now) {
        this.invitationId = invitationId;
        this.accountId = accountId;
        usedAt = now;
    }
}
