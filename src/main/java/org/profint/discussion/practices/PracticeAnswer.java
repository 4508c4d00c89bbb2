package org.profint.discussion.practices;

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

/** One practice of a case beside somebody’s own organisation. Theirs, also in a team. */
@Entity
@Table(name = "practice_answer")
class PracticeAnswer {

    static final String ALONE = "alone";

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "account_id")
    @Holds(WHOSE)
    private String accountId;

    /** A run and a team with a slash between them, or alone. */
    @Holds(PERSONAL)
    private String place;

    @Column(name = "case_id")
    @Holds(PERSONAL)
    private String caseId;

    @Column(name = "practice_id")
    @Holds(PERSONAL)
    private String practiceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "stand")
    @Holds(PERSONAL)
    private How how;

    @Holds(TEXT)
    private String why;

    @Holds(PERSONAL)
    private boolean shared;

    @Holds(NOTHING)
    private int version;

    @Column(name = "operation_id")
    @Holds(NOTHING)
    private String operationId;

    @Column(name = "answered_at")
    @Holds(PERSONAL)
    private Instant answeredAt;

    protected PracticeAnswer() {}

    PracticeAnswer(String accountId, String place, String caseId, String practiceId) {
        id = Ids.next();
        this.accountId = accountId;
        this.place = place;
        this.caseId = caseId;
        this.practiceId = practiceId;
    }

    /** Whether this is what stands here already. */
    boolean is(NewStand wanted) {
        return operationId != null
                && (operationId.equals(wanted.why().operationId())
                        || how == wanted.how()
                                && shared == wanted.shared()
                                && why.equals(wanted.why().text()));
    }

    void say(NewStand wanted, Instant now) {
        how = wanted.how();
        why = wanted.why().text();
        shared = wanted.shared();
        operationId = wanted.why().operationId();
        version++;
        answeredAt = now;
    }

    int version() {
        return version;
    }

    Stand view() {
        return new Stand(practiceId, how, why, shared, version);
    }
}
