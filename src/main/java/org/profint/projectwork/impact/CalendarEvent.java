package org.profint.projectwork.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Something that takes place on a day, or from one day to another.
 *
 * @param uid the same as long as it is the same thing, wherever it moves
 * @param changedAt when it was last said that it takes place then
 * @param begins null for something that takes whole days
 * @param minutes that it lasts, where it begins at a time
 * @param link to read more
 */
record CalendarEvent(
        String uid,
        Instant changedAt,
        LocalDate first,
        LocalDate last,
        LocalTime begins,
        int minutes,
        String summary,
        String description,
        String link) {

    static CalendarEvent days(
            String uid,
            Instant changedAt,
            LocalDate first,
            LocalDate last,
            String summary,
            String description,
            String link) {
        return new CalendarEvent(uid, changedAt, first, last, null, 0, summary, description, link);
    }
}
