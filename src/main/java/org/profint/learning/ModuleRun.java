package org.profint.learning;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A module is followed together, between two days, with a facilitator or with none. */
@Entity
@Table(name = "module_run")
class ModuleRun {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "module_id")
    @Holds(SHARED)
    private String moduleId;

    @Column(name = "began_with")
    @Holds(NOTHING)
    private String beganWith;

    @Holds(SHARED)
    private String languages;

    @Column(name = "starts_on")
    @Holds(SHARED)
    private LocalDate startsOn;

    @Column(name = "ends_on")
    @Holds(SHARED)
    private LocalDate endsOn;

    @Column(name = "facilitator_id")
    @Holds(ACTOR)
    private String facilitatorId;

    @Column(name = "opened_at")
    @Holds(SHARED)
    private Instant openedAt;

    @Column(name = "opened_by")
    @Holds(ACTOR)
    private String openedBy;

    @Column(name = "closed_at")
    @Holds(SHARED)
    private Instant closedAt;

    @Version
    @Holds(NOTHING)
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

    String languages() {
        return languages;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    void move(LocalDate startsOn, LocalDate endsOn, String languages) {
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.languages = languages;
    }

    /** Another module instead, with what that one asks; the caller has seen that nothing has begun. */
    void change(String moduleId, Plan plan) {
        this.moduleId = moduleId;
        beganWith = plan.text();
    }

    /** Other steps from now on; what was done stays done. */
    void select(Plan plan) {
        beganWith = plan.text();
    }

    RunView view(RunTeam team, String facilitatorName) {
        return new RunView(
                id,
                moduleId,
                List.of(languages.split(" ")),
                startsOn,
                endsOn,
                openedAt,
                closedAt,
                facilitatorId,
                facilitatorName,
                team.joinedAt(),
                team.completedAt(),
                team.doneCount(),
                team.requiredCount(),
                team.progressedAt());
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
