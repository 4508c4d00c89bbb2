package org.profint.facilitation.desk;

import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.PERSONAL;
import static org.profint.house.Holds.What.WHOSE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;

/** Whether an author wants the other teams to read a sentence: asked, and answered as often as they change their mind. */
@Entity
@Table(name = "synthesis_consent")
class SynthesisConsent {

    @Id
    @Column(name = "line_id")
    @Holds(NOTHING)
    private String lineId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Column(name = "asked_at")
    @Holds(PERSONAL)
    private Instant askedAt;

    @Column(name = "agreed_at")
    @Holds(PERSONAL)
    private Instant agreedAt;

    @Column(name = "refused_at")
    @Holds(PERSONAL)
    private Instant refusedAt;

    protected SynthesisConsent() {}

    SynthesisConsent(String lineId, String accountId, Instant now) {
        this.lineId = lineId;
        this.accountId = accountId;
        askedAt = now;
    }

    void answer(boolean yes, Instant now) {
        agreedAt = yes ? now : null;
        refusedAt = yes ? null : now;
    }
}
