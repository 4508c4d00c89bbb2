package org.profint.facilitation.session;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A line of the running order of a session. It is never deleted: what was dropped can be told, and brought back. */
@Entity
@Table(name = "session_item")
class SessionItem {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "session_id")
    @Holds(SHARED)
    private String sessionId;

    @Column(name = "item_number")
    @Holds(NOTHING)
    private int number;

    @Column(name = "step_id")
    @Holds(SHARED)
    private String stepId;

    @Column(name = "tool_id")
    @Holds(SHARED)
    private String toolId;

    @Column(name = "part_id")
    @Holds(SHARED)
    private String partId;

    @Holds(SHARED)
    private String title;

    @Holds(SHARED)
    private String note;

    @Column(name = "planned_minutes")
    @Holds(SHARED)
    private int plannedMinutes;

    @Column(name = "real_minutes")
    @Holds(SHARED)
    private Integer realMinutes;

    @Holds(SHARED)
    private boolean optional;

    /** The session in which there was no time left for it. */
    @Column(name = "carried_from")
    @Holds(SHARED)
    private String carriedFrom;

    @Column(name = "dropped_at")
    @Holds(SHARED)
    private Instant droppedAt;

    @Column(name = "dropped_by")
    @Holds(ACTOR)
    private String droppedBy;

    @Column(name = "drop_reason")
    @Holds(SHARED)
    private String dropReason;

    protected SessionItem() {}

    SessionItem(String sessionId, int number, Line line) {
        id = Ids.next();
        this.sessionId = sessionId;
        this.number = number;
        stepId = line.stepId();
        toolId = line.toolId();
        partId = line.partId();
        title = line.title();
        note = line.note();
        plannedMinutes = line.minutes();
        optional = line.optional();
        dropReason = "";
    }

    /** Cuts it in two: this one takes so many minutes, and the piece that is given back takes the rest. */
    SessionItem cut(int minutes) {
        SessionItem rest = new SessionItem(sessionId, number + 1, line().lasting(plannedMinutes - minutes));
        plannedMinutes = minutes;
        return rest;
    }

    Line line() {
        return new Line(stepId, toolId, partId, title, note, plannedMinutes, optional);
    }

    void number(int number) {
        this.number = number;
    }

    void plan(int minutes, String note) {
        plannedMinutes = minutes;
        this.note = note;
    }

    /** @param minutes null when nobody knows */
    void took(Integer minutes) {
        realMinutes = minutes;
    }

    void drop(String by, String reason, Instant now) {
        droppedAt = now;
        droppedBy = by;
        dropReason = reason;
    }

    void bringBack() {
        droppedAt = null;
        droppedBy = null;
        dropReason = "";
    }

    void moveTo(String sessionId, int number) {
        this.sessionId = sessionId;
        this.number = number;
        carriedFrom = null;
    }

    /** There was no time left: it is an open point of that session. */
    void carryTo(String sessionId, int number) {
        carriedFrom = this.sessionId;
        this.sessionId = sessionId;
        this.number = number;
    }

    String id() {
        return id;
    }

    String sessionId() {
        return sessionId;
    }

    int number() {
        return number;
    }

    String stepId() {
        return stepId;
    }

    String note() {
        return note;
    }

    int plannedMinutes() {
        return plannedMinutes;
    }

    Integer realMinutes() {
        return realMinutes;
    }

    boolean isOptional() {
        return optional;
    }

    String carriedFrom() {
        return carriedFrom;
    }

    boolean isDropped() {
        return droppedAt != null;
    }

    String dropReason() {
        return dropReason;
    }
}
