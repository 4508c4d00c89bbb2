package org.profint.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.profint.house.Ids;

/** A module is followed together, between two days, with a facilitator or with none. */
@Entity
@Table(name = "module_run")
class ModuleRun {

    @Id
    private String id;

    @Column(name = "module_id")
    private String moduleId;

    @Column(name = "began_with")
    private String beganWith;

    private String languages;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "facilitator_id")
    private String facilitatorId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected ModuleRun() {}

    ModuleRun(NewRun wanted, Plan plan, String openedBy, Instant now) {
        id = Ids.next();
        moduleId = wanted.moduleId();
        beganWith = plan.text();
        languages = wanted.languages();
        startsOn = wanted.startsOn();
        endsOn = wanted.endsOn();
        this.openedBy = openedBy;
        openedAt = now;
    }

    String id() {
        return id;
    }

    String moduleId() {
        return moduleId;
    }

    Plan beganWith() {
        return Plan.of(beganWith);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    void move(LocalDate startsOn, LocalDate endsOn) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** @param facilitatorId null for a group that goes by itself */
    void facilitateBy(String facilitatorId) {
        this.facilitatorId = facilitatorId;
    }

    String facilitatorId() {
        return facilitatorId;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void reopen() {
        closedAt = null;
    }
}
