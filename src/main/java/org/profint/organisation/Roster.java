package org.profint.organisation;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** A list of people that a manager has sent: looked at, then confirmed or forgotten. */
@Entity
@Table(name = "roster")
class Roster {

    /** How long a list waits for its confirmation. */
    static final Duration KEPT = Duration.ofDays(1);

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "organisation_id")
    @Holds(SHARED)
    private String organisationId;

    /** The manager. */
    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    @Column(name = "expires_at")
    @Holds(SHARED)
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    @Holds(SHARED)
    private Instant confirmedAt;

    @Column(name = "invite_count")
    @Holds(NOTHING)
    private int inviteCount;

    @Column(name = "place_count")
    @Holds(NOTHING)
    private int placeCount;

    @Column(name = "here_count")
    @Holds(NOTHING)
    private int hereCount;

    @Column(name = "waiting_count")
    @Holds(NOTHING)
    private int waitingCount;

    @Column(name = "refused_count")
    @Holds(NOTHING)
    private int refusedCount;

    @Column(name = "double_count")
    @Holds(NOTHING)
    private int doubleCount;

    @Column(name = "wrong_count")
    @Holds(NOTHING)
    private int wrongCount;

    protected Roster() {}

    Roster(String organisationId, String writtenBy, Instant now) {
        id = Ids.next();
        this.organisationId = organisationId;
        this.writtenBy = writtenBy;
        writtenAt = now;
        expiresAt = now.plus(KEPT);
    }

    String id() {
        return id;
    }

    String organisationId() {
        return organisationId;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** So many lines of each kind; what cannot be read stays as it was counted first. */
    void judge(List<Fate> lines) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        lines.forEach(each -> counts.merge(each, 1, Integer::sum));
        count(counts);
    }

    private void count(Map<Fate, Integer> lines) {
        inviteCount = lines.getOrDefault(Fate.INVITE, 0);
        placeCount = lines.getOrDefault(Fate.PLACE, 0);
        hereCount = lines.getOrDefault(Fate.HERE, 0);
        waitingCount = lines.getOrDefault(Fate.WAITING, 0);
        refusedCount = lines.getOrDefault(Fate.REFUSED, 0);
        doubleCount = lines.getOrDefault(Fate.DOUBLE, doubleCount);
        wrongCount = lines.getOrDefault(Fate.WRONG, wrongCount);
    }

    void confirm(Instant now) {
        // As the column keeps it: a second click says the same.
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    RosterView view() {
        return new RosterView(
                id,
                organisationId,
                writtenAt,
                confirmedAt,
                inviteCount,
                placeCount,
                hereCount,
                waitingCount,
                refusedCount,
                doubleCount,
                wrongCount);
    }
}
