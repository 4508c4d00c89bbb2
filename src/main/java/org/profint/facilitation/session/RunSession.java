package org.profint.facilitation.session;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A meeting of a run's team or teams; its running order: {@link SessionItem}. */
@Entity
@Table(name = "run_session")
class RunSession {

    private static final int MINUTES = 60;

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "run_id")
    @Holds(SHARED)
    private String runId;

    @Holds(SHARED)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_mode")
    @Holds(SHARED)
    private Mode mode;

    @Column(name = "held_on")
    @Holds(SHARED)
    private LocalDate heldOn;

    /** Minutes after midnight: a clock on a wall knows no time zone. */
    @Column(name = "begins_minute")
    @Holds(SHARED)
    private Integer beginsMinute;

    @Holds(SHARED)
    private String place;

    @Holds(SHARED)
    private String language;

    @Column(name = "series_number")
    @Holds(NOTHING)
    private int seriesNumber;

    @Column(name = "created_at")
    @Holds(SHARED)
    private Instant createdAt;

    @Column(name = "created_by")
    @Holds(ACTOR)
    private String createdBy;

    @Column(name = "cancelled_at")
    @Holds(SHARED)
    private Instant cancelledAt;

    @Version
    @Holds(NOTHING)
    private int version;

    protected RunSession() {}

    RunSession(String runId, String title, Mode mode, String language, int number, String by, Instant now) {
        id = Ids.next();
        this.runId = runId;
        this.title = title;
        this.mode = mode;
        this.language = language;
        place = "";
        seriesNumber = number;
        createdBy = by;
        createdAt = now;
    }

    /** Another meeting of the same kind, right after this one; its day is open. */
    RunSession next(String title, String by, Instant now) {
        RunSession next = new RunSession(runId, title, mode, language, seriesNumber + 1, by, now);
        next.place = place;
        next.beginsMinute = beginsMinute;
        return next;
    }

    void change(NewSession wanted) {
        title = wanted.title();
        mode = wanted.mode();
        heldOn = wanted.heldOn();
        beginsMinute = wanted.begins() == null
                ? null
                : wanted.begins().getHour() * MINUTES + wanted.begins().getMinute();
        place = wanted.place();
        language = wanted.language();
    }

    void cancel(Instant now) {
        if (cancelledAt == null) {
            cancelledAt = now;
        }
    }

    void number(int number) {
        seriesNumber = number;
    }

    String id() {
        return id;
    }

    String runId() {
        return runId;
    }

    String title() {
        return title;
    }

    Mode mode() {
        return mode;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    /** Null while nobody has said it. */
    LocalTime begins() {
        return beginsMinute == null ? null : LocalTime.of(beginsMinute / MINUTES, beginsMinute % MINUTES);
    }

    String place() {
        return place;
    }

    String language() {
        return language;
    }

    int seriesNumber() {
        return seriesNumber;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }
}
