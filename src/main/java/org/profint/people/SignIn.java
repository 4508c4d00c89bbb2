package org.profint.people;

import static org.profint.house.Holds.What.*;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody signed in on some device. Only the hash of the token is kept: who reads the table cannot sign in with it. */
@Entity
@Table(name = "sign_in")
class SignIn {

    /** A sign-in ends after this, used or not. */
    static final Duration LONGEST = Duration.ofDays(30);

    static final Duration IDLE = Duration.ofDays(7);
    static final Duration IDLE_ON_SHARED_COMPUTER = Duration.ofMinutes(15);
    /** So long somebody may look for the code that a password asks for. */
    static final Duration WAITS = Duration.ofMinutes(10);
    /** So long after coming in, somebody may change the ways in. */
    static final Duration FRESH = Duration.ofMinutes(15);

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "token_hash")
    @Holds(SECRET)
    private String tokenHash;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "shared_computer")
    @Holds(PERSONAL)
    private boolean sharedComputer;

    @Column(name = "signed_in_at")
    @Holds(PERSONAL)
    private Instant signedInAt;

    @Column(name = "last_seen_at")
    @Holds(PERSONAL)
    private Instant lastSeenAt;

    @Column(name = "expires_at")
    @Holds(PERSONAL)
    private Instant expiresAt;

    @Column(name = "ended_at")
    @Holds(PERSONAL)
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private Way way;

    /** Browser and system of this person, in words. */
    @Holds(PERSONAL)
    private String device;

    @Column(name = "second_factor_at")
    @Holds(PERSONAL)
    private Instant secondFactorAt;

    /** The password was right and the code is still to come: lets nobody in. */
    @Column(name = "waits_since")
    @Holds(NOTHING)
    private Instant waitsSince;

    protected SignIn() {}

    SignIn(String tokenHash, String accountId, boolean sharedComputer, Instant now) {
        id = Ids.next();
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.sharedComputer = sharedComputer;
        signedInAt = now;
        lastSeenAt = now;
        expiresAt = now.plus(LONGEST);
        way = Way.PASSWORD;
        device = "";
    }

    SignIn(String tokenHash, String accountId, Way way, Device where, Instant now) {
        this(tokenHash, accountId, where.shared(), now);
        this.way = way;
        device = where.words();
    }

    SignIn withSecondFactor() {
        secondFactorAt = signedInAt;
        return this;
    }

    /** Ends at that moment, used or not. */
    SignIn until(Instant end) {
        expiresAt = end;
        return this;
    }

    SignIn waiting() {
        waitsSince = signedInAt;
        expiresAt = signedInAt.plus(WAITS);
        return this;
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    Way way() {
        return way;
    }

    boolean isWaiting(Instant now) {
        return waitsSince != null && endedAt == null && now.isBefore(expiresAt);
    }

    boolean isFresh(Instant now) {
        return now.isBefore(signedInAt.plus(FRESH));
    }

    boolean isOpen(Instant now) {
        return waitsSince == null && endedAt == null && isOpen(lastSeenAt, expiresAt, sharedComputer, now);
    }

    void prove(Instant now) {
        secondFactorAt = now;
    }

    SessionView view(String current) {
        return new SessionView(id, device, way, signedInAt, lastSeenAt, sharedComputer, id.equals(current));
    }

    Instant signedInAt() {
        return signedInAt;
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
