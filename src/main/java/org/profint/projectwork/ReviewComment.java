package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.profint.house.Holds;

/** A comment on a field of a sheet that was handed in. */
@Entity
@Table(name = "project_review_comment")
@IdClass(ReviewComment.Key.class)
class ReviewComment {

    /** What makes it one. */
    record Key(String reviewId, String field) implements Serializable {}

    @Id
    @Column(name = "review_id")
    @Holds(NOTHING)
    private String reviewId;

    @Id
    @Column(name = "field_key")
    @Holds(SHARED)
    private String field;

    @Column(name = "comment_text")
    @Holds(SHARED)
    private String text;

    protected ReviewComment() {}

    ReviewComment(String reviewId, String field, String text) {
        this.reviewId = reviewId;
        this.field = field;
        this.text = text;
    }

    String field() {
        return field;
    }

    String text() {
        return text;
    }
}
