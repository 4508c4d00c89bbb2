package org.profint.projectwork;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.profint.house.Holds;

/** Some time after a project was closed, the team says what has become of it. */
@Entity
@Table(name = "project_check")
class ProjectCheck {

    static final Period LATER = Period.ofMonths(2);

    @Id
    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Column(name = "due_on")
    @Holds(SHARED)
    private LocalDate dueOn;

    @Column(name = "reminded_at")
    @Holds(SHARED)
    private Instant remindedAt;

    @Column(name = "answered_at")
    @Holds(SHARED)
    private Instant answeredAt;

    @Column(name = "answered_by")
    @Holds(ACTOR)
    private String answeredBy;

    @Column(name = "answer_text")
    @Holds(SHARED)
    private String text;

    protected ProjectCheck() {}

    ProjectCheck(String projectId, LocalDate closedOn) {
        this.projectId = projectId;
        dueOn = closedOn.plus(LATER);
    }

    CheckView view(LocalDate today) {
        return new CheckView(dueOn, !today.isBefore(dueOn), answeredAt, text);
    }

    void answer(String text, String by, Instant now) {
        this.text = text;
        answeredBy = by;
        answeredAt = now;
    }
}
