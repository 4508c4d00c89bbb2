package org.profint.discussion;

import java.time.LocalDate;

/**
 * What one person writes down for others who said it together.
 *
 * @param whom whom it stands for
 * @param sessionId the meeting in which it was said
 * @param present how many were noted as present when it was written down
 * @param saidOn the day on which it was said, or null when that is the day on which it was written down
 */
public record Spoken(Whom whom, String sessionId, int present, LocalDate saidOn) {

    /** Whom a text stands for. */
    public enum Whom {
        GROUP,
        PRESENT
    }
}
