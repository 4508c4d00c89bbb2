package org.profint.projectwork.impact;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Something that a project has changed, as its team says it. The team's work: it stays when its author leaves. */
@Entity
@Table(name = "impact_statement")
class Impact {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "project_id")
    @Holds(SHARED)
    private String projectId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Concerns concerns;

    @Holds(SHARED)
    private String language;

    @Column(name = "statement_text")
    @Holds(SHARED)
    private String text;

    @Holds(SHARED)
    private String evidence;

    /** Learning domains, with spaces between. */
    @Holds(SHARED)
    private String learning;

    @Column(name = "seen_later")
    @Holds(SHARED)
    private boolean seenLater;

    @Column(name = "seen_on")
    @Holds(SHARED)
    private LocalDate seenOn;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    @Column(name = "edited_at")
    @Holds(SHARED)
    private Instant editedAt;

    @Column(name = "edited_by")
    @Holds(ACTOR)
    private String editedBy;

    @Column(name = "withdrawn_at")
    @Holds(SHARED)
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    @Holds(ACTOR)
    private String withdrawnBy;

    @Holds(NOTHING)
    private int version;

    @Column(name = "operation_id")
    @Holds(NOTHING)
    private String operationId;

    protected Impact() {}

    Impact(String projectId, NewImpact wanted, String operationId, String by, Instant now) {
        id = Ids.next();
        this.projectId = projectId;
        this.operationId = operationId;
        language = wanted.language().getTag();
        writtenAt = now;
        writtenBy = by;
        version = 1;
        say(wanted);
    }

    private void say(NewImpact wanted) {
        concerns = wanted.concerns();
        text = wanted.text();
        evidence = wanted.evidence();
        learning = wanted.learning();
        seenLater = wanted.seenLater();
        seenOn = wanted.seenOn();
    }

    String id() {
        return id;
    }

    String projectId() {
        return projectId;
    }

    int version() {
        return version;
    }

    /** Whether a device that sends this operation means the very same by it. */
    boolean isOf(String project, String by) {
        return projectId.equals(project) && writtenBy.equals(by);
    }

    void edit(NewImpact wanted, String by, Instant now) {
        say(wanted);
        editedAt = now;
        editedBy = by;
        version++;
    }

    void withdraw(String by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by;
        text = "";
        evidence = "";
    }

    /** @param by the name of who said it last; null for somebody whose account is gone */
    ImpactView view(String by) {
        return new ImpactView(
                id,
                concerns,
                text,
                language,
                learning.isEmpty() ? List.of() : List.of(learning.split(" ")),
                evidence,
                seenLater,
                seenOn,
                by,
                editedAt == null ? writtenAt : editedAt,
                version);
    }
}
