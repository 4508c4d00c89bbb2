package org.profint.privacy;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Kept;

/** How long something is kept, where an administrator has changed it. */
@Entity
@Table(name = "retention_period")
class RetentionPeriod {

    @Id
    @Enumerated(EnumType.STRING)
    @Holds(NOTHING)
    private Kept.Kind kind;

    @Holds(NOTHING)
    private int days;

    @Column(name = "changed_at")
    @Holds(NOTHING)
    private Instant changedAt;

    @Column(name = "changed_by")
    @Holds(ACTOR)
    private String changedBy;

    protected RetentionPeriod() {}

    RetentionPeriod(Kept.Kind kind) {
        this.kind = kind;
    }

    Kept.Kind kind() {
        return kind;
    }

    int days() {
        return days;
    }

    Instant changedAt() {
        return changedAt;
    }

    void change(int days, String by, Instant now) {
        this.days = days;
        changedBy = by;
        changedAt = now;
    }
}
