package org.profint.submission;

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

/** Something was done with a file. */
@Entity
@Table(name = "submission_deed")
class SubmissionDeed {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "file_id")
    @Holds(value = PART, of = SubmissionFile.class)
    private String fileId;

    @Enumerated(EnumType.STRING)
    @Holds(value = PERSONAL, ofActor = true)
    private Act act;

    @Column(name = "done_at")
    @Holds(value = PERSONAL, ofActor = true)
    private Instant doneAt;

    @Column(name = "done_by")
    @Holds(ACTOR)
    private String doneBy;

    protected SubmissionDeed() {}

    SubmissionDeed(String fileId, Act act, String doneBy, Instant now) {
        id = Ids.next();
        this.fileId = fileId;
        this.act = act;
        this.doneBy = doneBy;
        doneAt = now;
    }

    Act act() {
        return act;
    }

    Instant doneAt() {
        return doneAt;
    }
}
