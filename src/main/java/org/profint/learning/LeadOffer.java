package org.profint.learning;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SECRET;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A manager asks somebody from outside to facilitate a run: whoever has the link, once, within two weeks. */
@Entity
@Table(name = "lead_offer")
class LeadOffer {

    static final Duration OPEN_FOR = Duration.ofDays(14);

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Column(name = "team_id")
    @Holds(SHARED)
    private String teamId;

    @Column(name = "token_hash")
    @Holds(SECRET)
    private String tokenHash;

    @Column(name = "offered_at")
    @Holds(SHARED)
    private Instant offeredAt;

    @Column(name = "offered_by")
    @Holds(ACTOR)
    private String offeredBy;

    @Column(name = "expires_at")
    @Holds(SHARED)
    private Instant expiresAt;

    @Column(name = "accepted_at")
    @Holds(SHARED)
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    @Holds(ACTOR)
    private String acceptedBy;

    protected LeadOffer() {}

    LeadOffer(String runId, String teamId, String tokenHash, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.teamId = teamId;
        this.tokenHash = tokenHash;
        offeredAt = now;
        offeredBy = by;
        expiresAt = now.plus(OPEN_FOR);
    }

    String runId() {
        return runId;
    }

    String teamId() {
        return teamId;
    }

    String offeredBy() {
        return offeredBy;
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && now.isBefore(expiresAt);
    }

    void accept(String by, Instant now) {
        acceptedAt = now;
        acceptedBy = by;
    }
}
