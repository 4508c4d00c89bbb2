package org.profint.discussion;

/**
 * Where somebody sits in the discussion of a team: in it now, or facilitating its run now.
 *
 * @param discussionId null while nobody has said anything
 * @param facilitated whether anybody facilitates the run
 * @param ofTeam whether they are of the team: a guest of the run speaks there and sets nothing
 * @param lastChange 0 while nobody has said anything
 */
record Seat(
        String runId,
        String teamId,
        String moduleId,
        String discussionId,
        int lastChange,
        boolean closed,
        boolean member,
        boolean facilitator,
        boolean facilitated,
        boolean ofTeam,
        RulesView rules) {

    /** In a run without a facilitator the team sets its rules itself. */
    boolean sets() {
        return !closed && (facilitator || ofTeam && !facilitated);
    }

    /** Whether what this person says waits until a facilitator shows it. */
    boolean holds() {
        return rules.held() && facilitated && !facilitator;
    }
}
