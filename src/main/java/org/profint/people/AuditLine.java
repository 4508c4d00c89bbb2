package org.profint.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Ids;

/** A line of the audit log. */
@Entity
@Table(name = "audit_line")
class AuditLine {

    @Id
    private String id;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private String doneBy;

    @Enumerated(EnumType.STRING)
    private Audit.Act act;

    @Column(name = "done_to")
    private String doneTo;

    private String what;

    protected AuditLine() {}

    AuditLine(String by, Audit.Act act, String to, String what, Instant now) {
        id = Ids.next();
        doneAt = now;
        doneBy = by;
        this.act = act;
        doneTo = to;
        this.what = what.substring(0, Math.min(what.length(), 200));
    }
}
