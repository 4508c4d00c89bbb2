package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** A learner asked to see the comments of a case before answering. */
@Entity
@Table(name = "comments_shown")
@IdClass(CommentsShown.Key.class)
class CommentsShown {

    /** What makes it one. */
    record Key(String enrolmentId, String caseId) implements Serializable {}

    @Id
    @Column(name = "enrolment_id")
    @Holds(value = PART, of = Enrolment.class)
    private String enrolmentId;

    @Id
    @Column(name = "case_id")
    @Holds(PERSONAL)
    private String caseId;

    @Column(name = "shown_at")
    @Holds(PERSONAL)
    private Instant shownAt;

    protected CommentsShown() {}

    CommentsShown(String enrolmentId, String caseId, Instant now) {
        this.enrolmentId = enrolmentId;
        this.caseId = caseId;
        shownAt = now;
    }
}
