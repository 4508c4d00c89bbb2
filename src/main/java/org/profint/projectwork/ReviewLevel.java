package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.profint.house.Holds;

/** How far a criterion is, in one of the rubric's words, and why. */
@Entity
@Table(name = "project_review_level")
@IdClass(ReviewLevel.Key.class)
class ReviewLevel {

    /** What makes it one. */
    record Key(String reviewId, String criterion) implements Serializable {}

    @Id
    @Column(name = "review_id")
    @Holds(NOTHING)
    private String reviewId;

    @Id
    @Holds(SHARED)
    private String criterion;

    @Column(name = "level_word")
    @Holds(SHARED)
    private String level;

    @Holds(SHARED)
    private String note;

    protected ReviewLevel() {}

    ReviewLevel(String reviewId, String criterion, String level, String note) {
        this.reviewId = reviewId;
        this.criterion = criterion;
        this.level = level;
        this.note = note;
    }

    String criterion() {
        return criterion;
    }

    String level() {
        return level;
    }

    String note() {
        return note;
    }
}
