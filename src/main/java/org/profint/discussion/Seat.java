package org.profint.discussion;

/**
 * Where somebody sits in the discussion of a team: in it now, or facilitating its run now.
 *
 * @param discussionId null while nobody has said anything
 * @param facilitated whether anybody facilitates the run
 * @param lastChange 0 while nobody has said anything
 */
public record Seat(
        String runId,
        String teamId,
        String moduleId,
        String discussionId,
        int lastChange,
        boolean closed,
        boolean member,
        boolean facilitator,
        boolean facilitated,
        RulesView rules,
        IdeasStand ideas) {

    /** In a run without a facilitator the team sets its rules itself. */
    public boolean sets() {
        return !closed && (facilitator || member && !facilitated);
    }

    /** Whether what this person says waits until a facilitator shows it. */
    public boolean holds() {
        return rules.held() && facilitated && !facilitator;
    }
}
