package org.profint.facilitation.session;

import java.time.LocalTime;

/**
 * A line of a running order, as somebody reads it.
 *
 * @param number its place, from 1; 0 for a dropped one
 * @param stepId null for something of the group's own
 * @param toolId null for a whole step
 * @param title in the reader's language where the module has it
 * @param lang of the title
 * @param partOf the title of the step that it is a part of; empty for a whole one
 * @param real null while nobody has timed it
 * @param optional whether it may be left out without a word
 * @param continued whether an earlier session, or an earlier line, has its beginning
 * @param carriedFrom the title of the session in which there was no time for it; empty for none
 * @param from when it begins by the clock; null while nobody has said when the session does
 * @param lastTime the minutes that it took the last time; null when nobody knows
 * @param dropReason empty for a line that stands
 */
public record ItemView(
        String id,
        int number,
        String stepId,
        String toolId,
        String partId,
        String title,
        String lang,
        String partOf,
        String note,
        int planned,
        Integer real,
        boolean optional,
        boolean continued,
        String carriedFrom,
        LocalTime from,
        LocalTime to,
        Integer lastTime,
        String dropReason) {

    public boolean own() {
        return stepId == null;
    }

    /** Real against planned: over, under, or 0; null while nobody has timed it. */
    public Integer difference() {
        return real == null ? null : real - planned;
    }
}
