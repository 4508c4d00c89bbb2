package org.profint.people;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.profint.house.Holds;
import org.profint.house.Ids;

/**
 * A line of the audit log, and a link of its chain (decision 0017). The seal covers everything but the two ids, of which
 * it covers the hashes: when somebody is erased, their id goes and the chain still holds.
 */
@Entity
@Table(name = "audit_line")
class AuditLine {

    private static final int LONGEST = 200;

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "done_at")
    @Holds(SHARED)
    private Instant doneAt;

    @Column(name = "done_by")
    @Holds(ACTOR)
    private String doneBy;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Audit.Act act;

    @Column(name = "done_to")
    @Holds(WHOSE)
    private String doneTo;

    @Holds(SHARED)
    private String what;

    /** A hash that nobody can turn back: an id has 74 random bits, and this line's own id is in it. */
    @Column(name = "by_seal")
    @Holds(NOTHING)
    private String bySeal;

    @Column(name = "to_seal")
    @Holds(NOTHING)
    private String toSeal;

    /** Null until the line is in the chain, which is seconds after it was written. */
    @Holds(NOTHING)
    private Long place;

    @Holds(NOTHING)
    private String previous;

    @Holds(NOTHING)
    private String seal;

    protected AuditLine() {}

    AuditLine(String by, Audit.Act act, String to, String what, Instant now) {
        id = Ids.next();
        // As the database keeps it: the seal must come out the same when it is read again.
        doneAt = now.truncatedTo(ChronoUnit.MICROS);
        doneBy = by;
        this.act = act;
        doneTo = to;
        this.what = oneLine(what);
        sealPeople();
    }

    /** One line stays one line: whoever reads or exports the log cannot be shown a line that nobody wrote. */
    private static String oneLine(String what) {
        String clean =
                what.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST));
    }

    private void sealPeople() {
        bySeal = sealOf(doneBy);
        toSeal = sealOf(doneTo);
    }

    private String sealOf(String accountId) {
        return accountId == null ? "" : Tokens.hash(id + " " + accountId);
    }

    /** Puts this line behind the one with that seal; returns its own. */
    String link(long place, String previous) {
        if (bySeal == null) {
            // Written before there was a chain.
            sealPeople();
        }
        this.place = place;
        this.previous = previous;
        seal = sealNow();
        return seal;
    }

    private String sealNow() {
        return Tokens.hash(String.join(
                "\n", String.valueOf(place), previous, id, doneAt.toString(), act.name(), bySeal, toSeal, what));
    }

    long place() {
        return place;
    }

    String previous() {
        return previous;
    }

    String seal() {
        return seal;
    }

    /** Whether nothing of the line was changed since it was sealed; an id may only have become an erased person's. */
    boolean isSound(java.util.Set<String> erased) {
        return seal.equals(sealNow()) && fits(bySeal, doneBy, erased) && fits(toSeal, doneTo, erased);
    }

    private boolean fits(String sealed, String accountId, java.util.Set<String> erased) {
        return sealed.equals(sealOf(accountId)) || !sealed.isEmpty() && accountId != null && erased.contains(accountId);
    }
}
