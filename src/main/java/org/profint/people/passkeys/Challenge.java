package org.profint.people.passkeys;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;

/** What an authenticator has to sign: random, for one use, for five minutes, known to every server. */
@Entity
@Table(name = "passkey_challenge")
class Challenge {

    static final Duration LASTS = Duration.ofMinutes(5);

    @Id
    @Holds(SECRET)
    private String challenge;

    /** Who wants a new passkey; null when somebody comes in. */
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "begun_at")
    @Holds(NOTHING)
    private Instant begunAt;

    protected Challenge() {}

    Challenge(String challenge, String accountId, Instant now) {
        this.challenge = challenge;
        this.accountId = accountId;
        begunAt = now;
    }
}
