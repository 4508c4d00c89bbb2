package org.profint.learning;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A run, as one of its teams has it.
 *
 * @param languages tags of those in which the team works
 * @param closedAt null while it is open
 * @param facilitatorName null for a group that goes by itself
 * @param completedAt when all that the team owes was delivered for the first time; null before
 * @param done delivered steps, of those {@code required} of the team
 * @param progressedAt when the team or one of its people last got something done; null for never
 */
public record RunView(
        String id,
        String moduleId,
        List<String> languages,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant openedAt,
        Instant closedAt,
        String facilitatorId,
        String facilitatorName,
        Instant joinedAt,
        Instant completedAt,
        int done,
        int required,
        Instant progressedAt)
        implements Serializable {

    public boolean open() {
        return closedAt == null;
    }

    /** Days until the last one, which is counted; negative when it is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, endsOn);
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !startsOn.isAfter(to) && !endsOn.isBefore(from);
    }
}
