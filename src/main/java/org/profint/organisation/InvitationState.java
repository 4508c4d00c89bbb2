package org.profint.organisation;

import java.time.Instant;

/** Where an invitation stands. */
public enum InvitationState {
    WAITING,
    ACCEPTED,
    REFUSED,
    EXPIRED,
    WITHDRAWN;

    static InvitationState of(
            Instant acceptedAt, Instant refusedAt, Instant withdrawnAt, Instant expiresAt, Instant now) {
        if (acceptedAt != null) {
            return ACCEPTED;
        }
        if (refusedAt != null) {
            return REFUSED;
        }
        if (withdrawnAt != null) {
            return WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? WAITING : EXPIRED;
    }
}
