package org.profint.projectwork.impact;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * An action and when it is to take place.
 *
 * @param startsOn null while the team has said no day
 * @param version of its days; 0 while there are none
 */
public record PlannedAction(ActionWords words, LocalDate startsOn, LocalDate endsOn, int version) {

    public boolean isDated() {
        return startsOn != null;
    }

    /** Whether it takes place in this month, or a part of it. */
    boolean isIn(YearMonth month) {
        return isDated()
                && !YearMonth.from(startsOn).isAfter(month)
                && !YearMonth.from(endsOn).isBefore(month);
    }
}
