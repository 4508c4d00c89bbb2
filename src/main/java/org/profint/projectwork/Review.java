package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** What somebody says about a sheet that was handed in. The team keeps it when its author is erased. */
@Entity
@Table(name = "project_review")
class Review {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "hand_in_id")
    @Holds(SHARED)
    private String handInId;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    @Holds(SHARED)
    private ReviewPart part;

    @Column(name = "begun_at")
    @Holds(SHARED)
    private Instant begunAt;

    /** Null while its author writes: nobody else reads it. */
    @Column(name = "sent_at")
    @Holds(SHARED)
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Verdict decision;

    /** Whether nobody can be recognised; null for not yet said. */
    @Holds(SHARED)
    private Boolean protects;

    @Column(name = "words")
    @Holds(SHARED)
    private String text;

    protected Review() {}

    Review(String handInId, ReviewPart part, String by, Instant now) {
        id = Ids.next();
        this.handInId = handInId;
        this.part = part;
        accountId = by;
        begunAt = now;
        text = "";
    }

    String id() {
        return id;
    }

    String accountId() {
        return accountId;
    }

    ReviewPart part() {
        return part;
    }

    boolean isSent() {
        return sentAt != null;
    }

    Instant sentAt() {
        return sentAt;
    }

    Verdict decision() {
        return decision;
    }

    Boolean protects() {
        return protects;
    }

    String text() {
        return text;
    }

    void write(ReviewPart part, Boolean protects, String text) {
        this.part = part;
        this.protects = protects;
        this.text = text;
    }

    /** @param decision null for an opinion */
    void send(Verdict decision, Instant now) {
        this.decision = decision;
        sentAt = now;
    }
}
