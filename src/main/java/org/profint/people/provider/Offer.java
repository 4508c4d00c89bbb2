package org.profint.people.provider;

import static org.profint.house.Holds.What.NOTHING;
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
import org.profint.people.Tokens;

/** An identity that waits for the yes of the person who is signed in. */
@Entity
@Table(name = "identity_offer")
class Offer {

    static final Duration LASTS = Duration.ofMinutes(10);

    @Id
    @Column(name = "token_hash")
    @Holds(SECRET)
    private String tokenHash;

    /** Who may say yes. */
    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "provider_id")
    @Holds(NOTHING)
    private String providerId;

    @Holds(PERSONAL)
    private String subject;

    /** Name or address at the provider, for the person to recognise. */
    @Holds(PERSONAL)
    private String called;

    @Column(name = "offered_at")
    @Holds(NOTHING)
    private Instant offeredAt;

    protected Offer() {}

    Offer(String token, String accountId, String providerId, Claims claims, Instant now) {
        tokenHash = Tokens.hash(token);
        this.accountId = accountId;
        this.providerId = providerId;
        subject = claims.subject();
        called = claims.called();
        offeredAt = now;
    }

    boolean isGoodFor(String account, Instant now) {
        return accountId.equals(account) && now.isBefore(offeredAt.plus(LASTS));
    }

    String providerId() {
        return providerId;
    }

    String subject() {
        return subject;
    }

    String called() {
        return called;
    }
}
