package org.profint.discussion;

/**
 * Where somebody sits in the discussion of a team: in it now, or facilitating its run now.
 *
 * @param discussionId null while nobody has said anything
 * @param facilitated whether anybody facilitates the run
 * @param ofTeam whether they are of the team: a guest of the run speaks there and sets nothing
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
        boolean ofTeam,
        RulesView rules,
        IdeasStand ideas) {

    /** In a run without a facilitator the team sets its rules itself, and releases what it waits for. */
    public boolean sets() {
        return !closed && (facilitator || ofTeam && !facilitated);
    }

    /** Answers as one of the team. */
    public boolean answers() {
        return !closed && member;
    }

    /** Whether people of the team read one another without names. */
    public boolean nameless() {
        return rules.nameless();
    }

    /** Whether what this person says waits until a facilitator shows it. */
    public boolean holds() {
        return rules.held() && facilitated && !facilitator;
    }
}
