package org.profint.worksheet;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** What was decided about a point of a worksheet. It is never changed: a later one counts, and this stays its history. */
@Entity
@Table(name = "worksheet_decision")
class Decision {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "worksheet_id")
    @Holds(value = PART, of = Worksheet.class, ofActor = true)
    private String worksheetId;

    @Column(name = "point_key")
    @Holds(value = PERSONAL, ofActor = true)
    private String point;

    @Enumerated(EnumType.STRING)
    @Holds(value = PERSONAL, ofActor = true)
    private Choice choice;

    @Holds(value = TEXT, ofActor = true)
    private String reason;

    @Holds(TEXT)
    private String sentence;

    @Holds(NOTHING)
    private String basis;

    @Column(name = "action_sheet_id")
    @Holds(NOTHING)
    private String actionSheetId;

    @Column(name = "decided_at")
    @Holds(value = PERSONAL, ofActor = true)
    private Instant decidedAt;

    @Column(name = "decided_by")
    @Holds(ACTOR)
    private String decidedBy;

    protected Decision() {}

    Decision(String worksheetId, NewDecision wanted, String by, Instant now) {
        id = Ids.next();
        this.worksheetId = worksheetId;
        point = wanted.point();
        choice = wanted.choice();
        reason = wanted.reason();
        sentence = wanted.sentence();
        basis = wanted.basis();
        actionSheetId = wanted.actionSheet();
        decidedAt = now;
        decidedBy = by;
    }

    DecisionView view(String name) {
        return new DecisionView(
                point, choice, reason, sentence, basis, actionSheetId, decidedAt, name == null ? "" : name);
    }
}
