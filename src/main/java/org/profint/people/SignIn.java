package org.profint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Ids;

/** Somebody signed in on some device. Only the hash of the token is kept: who reads the table cannot sign in with it. */
@Entity
@Table(name = "sign_in")
class SignIn {

    /** A sign-in ends after this, used or not. */
    static final Duration LONGEST = Duration.ofDays(30);

    static final Duration IDLE = Duration.ofDays(7);
    static final Duration IDLE_ON_SHARED_COMPUTER = Duration.ofMinutes(15);

    @Id
    private String id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private String accountId;

    @Column(name = "shared_computer")
    private boolean sharedComputer;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SignIn() {}

    SignIn(String tokenHash, String accountId, boolean sharedComputer, Instant now) {
        id = Ids.next();
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.sharedComputer = sharedComputer;
        signedInAt = now;
        lastSeenAt = now;
        expiresAt = now.plus(LONGEST);
    }

    static boolean isOpen(Instant lastSeenAt, Instant expiresAt, boolean sharedComputer, Instant now) {
        Duration idle = sharedComputer ? IDLE_ON_SHARED_COMPUTER : IDLE;
        return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(idle));
    }

    /** Whether it is worth a write: not at every request. */
    static boolean isStale(Instant lastSeenAt, boolean sharedComputer, Instant now) {
        return now.isAfter(lastSeenAt.plus(sharedComputer ? Duration.ofMinutes(1) : Duration.ofHours(1)));
    }
}
