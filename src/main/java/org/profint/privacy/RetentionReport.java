package org.profint.privacy;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.profint.house.Holds;
import org.profint.house.Kept;

/** What a day's work has deleted, in numbers. */
@Entity
@Table(name = "retention_report")
@IdClass(RetentionReport.Key.class)
class RetentionReport {

    /** What makes it one. */
    record Key(LocalDate ranOn, Kept.Kind kind) implements Serializable {}

    @Id
    @Column(name = "ran_on")
    @Holds(NOTHING)
    private LocalDate ranOn;

    @Id
    @Enumerated(EnumType.STRING)
    @Holds(NOTHING)
    private Kept.Kind kind;

    @Holds(NOTHING)
    private int noticed;

    @Holds(NOTHING)
    private int forgotten;

    protected RetentionReport() {}

    RetentionReport(LocalDate ranOn, Kept.Kind kind, int noticed, int forgotten) {
        this.ranOn = ranOn;
        this.kind = kind;
        this.noticed = noticed;
        this.forgotten = forgotten;
    }
}
