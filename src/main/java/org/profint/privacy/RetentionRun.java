package org.profint.privacy;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.profint.house.Holds;

/** The server that writes the row of a day does its work. */
@Entity
@Table(name = "retention_run")
class RetentionRun {

    @Id
    @Column(name = "ran_on")
    @Holds(NOTHING)
    private LocalDate ranOn;

    @Column(name = "began_at")
    @Holds(NOTHING)
    private Instant beganAt;

    protected RetentionRun() {}

    RetentionRun(LocalDate ranOn, Instant now) {
        this.ranOn = ranOn;
        beganAt = now;
    }
}
