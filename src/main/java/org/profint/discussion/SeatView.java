package org.profint.discussion;

/**
 * Where somebody sits now, for the rooms inside this one.
 *
 * @param facilitated whether anybody facilitates the run
 * @param nameless whether people of the team read one another without names
 */
public record SeatView(
        String runId,
        String teamId,
        String moduleId,
        boolean closed,
        boolean member,
        boolean facilitator,
        boolean facilitated,
        boolean nameless) {

    /** Releases what the team waits for: who facilitates, and in a run that nobody facilitates the team itself. */
    public boolean releases() {
        return !closed && (facilitator || member && !facilitated);
    }

    /** Answers as one of the team. */
    public boolean answers() {
        return !closed && member;
    }
}
