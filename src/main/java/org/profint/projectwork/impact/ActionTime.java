package org.profint.projectwork.impact;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.profint.house.Holds;

/** From when to when an action is to take place. */
@Entity
@Table(name = "action_time")
@IdClass(ActionTime.Key.class)
class ActionTime {

    /** An action of a project: its row in WT1. */
    record Key(String projectId, String row) implements Serializable {}

    @Id
    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Id
    @Column(name = "action_row")
    @Holds(SHARED)
    private String row;

    @Column(name = "starts_on")
    @Holds(SHARED)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    @Holds(SHARED)
    private LocalDate endsOn;

    @Column(name = "set_at")
    @Holds(SHARED)
    private Instant setAt;

    @Column(name = "set_by")
    @Holds(ACTOR)
    private String setBy;

    @Holds(NOTHING)
    private int version;

    protected ActionTime() {}

    ActionTime(Key of, LocalDate startsOn, LocalDate endsOn, String by, Instant now) {
        projectId = of.projectId();
        row = of.row();
        set(startsOn, endsOn, by, now);
    }

    /** Null and null for no days any more: its versions go on, so that an old page is known as such. */
    void set(LocalDate startsOn, LocalDate endsOn, String by, Instant now) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        setBy = by;
        setAt = now;
        version++;
    }

    String projectId() {
        return projectId;
    }

    String row() {
        return row;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Instant setAt() {
        return setAt;
    }

    int version() {
        return version;
    }
}
