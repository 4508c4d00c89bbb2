package org.profint.projectwork.testimony;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A testimony went from one station to another: with what was ticked on the way on, or the reason on the way back. */
@Entity
@Table(name = "testimony_pass")
class TestimonyPass {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "testimony_id")
    @Holds(NOTHING)
    private String testimonyId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_station")
    @Holds(SHARED)
    private Station from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_station")
    @Holds(SHARED)
    private Station to;

    @Holds(SHARED)
    private String ticked;

    @Holds(SHARED)
    private String reason;

    @Column(name = "passed_at")
    @Holds(SHARED)
    private Instant passedAt;

    @Column(name = "passed_by")
    @Holds(ACTOR)
    private String passedBy;

    protected TestimonyPass() {}

    TestimonyPass(Testimony testimony, Station to, String ticked, String reason, String by, Instant now) {
        id = Ids.next();
        testimonyId = testimony.id();
        from = testimony.station();
        this.to = to;
        this.ticked = ticked;
        this.reason = reason;
        passedAt = now;
        passedBy = by;
    }

    /** Says whether a name was there. */
    boolean blank(Discretion discretion) {
        String before = reason;
        reason = discretion.of(reason, Going.LONGEST_REASON);
        return !reason.equals(before);
    }

    PassView view() {
        return new PassView(from, to, Testimony.words(ticked).size(), reason, passedAt);
    }
}
