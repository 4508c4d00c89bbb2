package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A learner asked to see the comments of a case before answering. */
@Entity
@Table(name = "comments_shown")
@IdClass(CommentsShown.Key.class)
class CommentsShown {

    /** What makes it one. */
    record Key(String enrolmentId, String caseId) implements Serializable {}

    @Id
    @Column(name = "enrolment_id")
    private String enrolmentId;

    @Id
    @Column(name = "case_id")
    private String caseId;

    @Column(name = "shown_at")
    private Instant shownAt;

    protected CommentsShown() {}

    CommentsShown(String enrolmentId, String caseId, Instant now) {
        this.enrolmentId = enrolmentId;
        this.caseId = caseId;
        shownAt = now;
    }
}
