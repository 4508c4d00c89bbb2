package org.profint.recognition;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** What was attested to somebody. Nothing in it changes; whether it still holds stands in {@link AttestationStatus}. */
@Entity
@Table(name = "attestation")
class Attestation {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "module_id")
    @Holds(PERSONAL)
    private String moduleId;

    @Enumerated(EnumType.STRING)
    @Holds(PERSONAL)
    private Way way;

    /** Whoever has it may read the attestation: its holder gives it away. */
    @Holds(PERSONAL)
    private String code;

    @Column(name = "holder_name")
    @Holds(PERSONAL)
    private String holderName;

    @Holds(PERSONAL)
    private String language;

    @Holds(PERSONAL)
    private String facts;

    @Holds(PERSONAL)
    private String badge;

    @Column(name = "issued_at")
    @Holds(PERSONAL)
    private Instant issuedAt;

    protected Attestation() {}

    Attestation(String id, String accountId, String code, Facts facts, String badge, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.code = code;
        moduleId = facts.moduleId();
        way = facts.way();
        holderName = facts.holder();
        language = facts.language();
        this.facts = FactsText.of(facts);
        this.badge = badge;
        issuedAt = now;
    }

    String code() {
        return code;
    }

    String accountId() {
        return accountId;
    }

    AttestationView view(AttestationStatus status) {
        return new AttestationView(
                code, FactsText.read(facts), issuedAt, status.revokedAt(), status.cause(), status.reason());
    }

    String badge() {
        return badge;
    }
}
