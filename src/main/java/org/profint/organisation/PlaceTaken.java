package org.profint.organisation;

/** Somebody has a place in a team from now on. Fired in the transaction that gave it. */
public record PlaceTaken(String teamId, String accountId) {}
