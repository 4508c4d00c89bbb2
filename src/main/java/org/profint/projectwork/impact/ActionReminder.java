package org.profint.projectwork.impact;

import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.profint.house.Holds;

/** A team was told something about an action, once. The row is the claim: whoever writes it writes the letters. */
@Entity
@Table(name = "action_reminder")
@IdClass(ActionReminder.Key.class)
class ActionReminder {

    /** What it was told. */
    enum Kind {
        /** It begins within a week. */
        BEGINS,
        /** It is over, and nothing is written about it. */
        UNTOLD
    }

    /** A day that is moved is another day. */
    record Key(String projectId, String row, Kind kind, LocalDate aboutOn) implements Serializable {}

    @Id
    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Id
    @Column(name = "action_row")
    @Holds(SHARED)
    private String row;

    @Id
    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Kind kind;

    @Id
    @Column(name = "about_on")
    @Holds(SHARED)
    private LocalDate aboutOn;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    protected ActionReminder() {}

    ActionReminder(Key key, Instant now) {
        projectId = key.projectId();
        row = key.row();
        kind = key.kind();
        aboutOn = key.aboutOn();
        writtenAt = now;
    }
}
