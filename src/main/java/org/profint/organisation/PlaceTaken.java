package org.profint.organisation;

/**
 * Somebody has got a place in a team. Told in the transaction in which it happens.
 *
 * @param runId the one run that it is good for; null for all of them
 */
public record PlaceTaken(String teamId, String accountId, String runId) {

    /** A place of somebody of the team. */
    public PlaceTaken(String teamId, String accountId) {
        this(teamId, accountId, null);
    }

    public boolean isFor(String run) {
        return runId == null || runId.equals(run);
    }
}
