package org.profint.learning;

import java.time.Instant;
import java.time.LocalDate;
import org.profint.house.Part;
import org.profint.house.Place;
import org.profint.organisation.Neglect;

/**
 * How somebody, or a team, gets on in a run: the same words for both. Who has finished is finished, whatever happens to
 * the run; in a run that is over nobody is late.
 */
enum Pace {
    NOT_STARTED,
    GOING,
    STUCK,
    FINISHED;

    /** @param alias of the enrolment or of the team's row in the run, which is {@code r} */
    Part of(String alias, Instant now) {
        String open = alias + ".completed_at is null and r.closed_at is null";
        return switch (this) {
            case NOT_STARTED ->
                Part.of(open + " and " + alias + ".progressed_at is null and r.starts_on <= ?", today(now));
            case GOING -> Part.of(open + " and " + alias + ".progressed_at >= ?", now.minus(Neglect.AFTER));
            case STUCK -> Part.of(open + " and " + alias + ".progressed_at < ?", now.minus(Neglect.AFTER));
            case FINISHED -> Part.of(alias + ".completed_at is not null");
        };
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Place.ZONE);
    }

    /** What the choice of a list means: {@code stuck}; any other is all. */
    static Part chosen(String choice, String alias, Instant now) {
        return switch (choice) {
            case "not-started" -> NOT_STARTED.of(alias, now);
            case "going" -> GOING.of(alias, now);
            case "stuck" -> STUCK.of(alias, now);
            case "finished" -> FINISHED.of(alias, now);
            default -> Part.ALL;
        };
    }
}
