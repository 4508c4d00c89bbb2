package org.profint.submission;

/**
 * Where files are handed in: a step, of a team in a run, of somebody in a run, or of somebody alone.
 *
 * @param runId null for alone
 * @param ofTeam whether what is handed in there is the team’s
 * @param member whether they are in the team now; also alone
 */
record Spot(
        String runId,
        String teamId,
        String stepId,
        boolean ofTeam,
        boolean member,
        boolean facilitator,
        boolean closed) {

    static Spot alone(String stepId) {
        return new Spot(null, null, stepId, false, true, false, false);
    }

    boolean isAlone() {
        return runId == null;
    }

    boolean mayAdd() {
        return member && !closed;
    }
}
