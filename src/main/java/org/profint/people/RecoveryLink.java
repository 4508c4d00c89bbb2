package org.profint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A link in a letter that lets somebody choose a new password, once. Only the hash of its secret is kept. */
@Entity
@Table(name = "recovery_link")
class RecoveryLink {

    static final Duration LASTS = Duration.ofMinutes(60);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    /** Whose password. */
    @Column(name = "account_id")
    private String accountId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryLink() {}

    RecoveryLink(String tokenHash, String accountId, Instant now) {
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        askedAt = now;
    }

    String accountId() {
        return accountId;
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(askedAt.plus(LASTS));
    }
}
