package org.profint.people.provider;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.people.Tokens;

/** Somebody on the way to a provider and back, in one browser. */
@Entity
@Table(name = "provider_journey")
class Journey {

    static final Duration LASTS = Duration.ofMinutes(10);

    @Id
    @Column(name = "state_hash")
    @Holds(SECRET)
    private String stateHash;

    /** Of the cookie that binds it to the browser it began in. */
    @Column(name = "browser_hash")
    @Holds(SECRET)
    private String browserHash;

    @Column(name = "provider_id")
    @Holds(NOTHING)
    private String providerId;

    @Holds(SECRET)
    private String nonce;

    /** The secret half of PKCE. */
    @Holds(SECRET)
    private String verifier;

    /** Where to go on afterwards, on this server. */
    @Holds(NOTHING)
    private String back;

    @Column(name = "shared_computer")
    @Holds(NOTHING)
    private boolean sharedComputer;

    @Column(name = "begun_at")
    @Holds(NOTHING)
    private Instant begunAt;

    protected Journey() {}

    Journey(Departure departure, String providerId, String back, boolean sharedComputer, Instant now) {
        stateHash = Tokens.hash(departure.state());
        browserHash = Tokens.hash(departure.browser());
        this.providerId = providerId;
        nonce = departure.nonce();
        verifier = departure.verifier();
        this.back = back;
        this.sharedComputer = sharedComputer;
        begunAt = now;
    }

    boolean isGood(String browser, Instant now) {
        return now.isBefore(begunAt.plus(LASTS)) && browserHash.equals(Tokens.hash(browser));
    }

    String providerId() {
        return providerId;
    }

    String nonce() {
        return nonce;
    }

    String verifier() {
        return verifier;
    }

    String back() {
        return back;
    }

    boolean isOnSharedComputer() {
        return sharedComputer;
    }
}
