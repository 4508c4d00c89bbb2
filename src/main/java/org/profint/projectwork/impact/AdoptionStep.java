package org.profint.projectwork.impact;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A step up or down the ladder: proposed, then confirmed, refused or taken back. What was settled is never changed. */
@Entity
@Table(name = "adoption_step")
class AdoptionStep {

    /** What became of it. */
    enum Outcome {
        CONFIRMED,
        REFUSED,
        WITHDRAWN
    }

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Rung rung;

    @Enumerated(EnumType.STRING)
    @Column(name = "came_from")
    @Holds(SHARED)
    private Rung cameFrom;

    @Holds(SHARED)
    private String language;

    @Holds(SHARED)
    private String reason;

    @Column(name = "proposed_at")
    @Holds(SHARED)
    private Instant proposedAt;

    @Column(name = "proposed_by")
    @Holds(ACTOR)
    private String proposedBy;

    @Column(name = "settled_at")
    @Holds(SHARED)
    private Instant settledAt;

    @Column(name = "settled_by")
    @Holds(ACTOR)
    private String settledBy;

    /** The day on which the organisation decided so. */
    @Column(name = "settled_on")
    @Holds(SHARED)
    private LocalDate settledOn;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Outcome outcome;

    @Holds(SHARED)
    private String answer = "";

    protected AdoptionStep() {}

    AdoptionStep(String projectId, Rung from, Rung to, String reason, String language, String by, Instant now) {
        id = Ids.next();
        this.projectId = projectId;
        cameFrom = from;
        rung = to;
        this.reason = reason;
        this.language = language;
        proposedBy = by;
        proposedAt = now;
    }

    String id() {
        return id;
    }

    Rung rung() {
        return rung;
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isConfirmed() {
        return outcome == Outcome.CONFIRMED;
    }

    boolean isBy(String accountId) {
        return proposedBy.equals(accountId);
    }

    void settle(Outcome how, LocalDate on, String answer, String by, Instant now) {
        outcome = how;
        settledOn = on;
        this.answer = answer;
        settledBy = by;
        settledAt = now;
    }

    /** @param proposer name of who proposed it, null for somebody whose account is gone; the same of who settled it */
    AdoptionView.Step view(String proposer, String settler) {
        return new AdoptionView.Step(
                id,
                rung,
                rung.ordinal() < cameFrom.ordinal(),
                reason,
                language,
                proposer,
                proposedAt,
                outcome == null ? "" : outcome.name(),
                settler,
                settledAt,
                settledOn,
                answer);
    }
}
