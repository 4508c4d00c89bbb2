package org.profint.people;

import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;

/** A link in a letter that lets somebody choose a new password, once. Only the hash of its secret is kept. */
@Entity
@Table(name = "recovery_link")
class RecoveryLink {

    static final Duration LASTS = Duration.ofMinutes(60);

    @Id
    @Column(name = "token_hash")
    @Holds(SECRET)
    private String tokenHash;

    /** Whose password. */
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "asked_at")
    @Holds(PERSONAL)
    private Instant askedAt;

    @Column(name = "used_at")
    @Holds(PERSONAL)
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
