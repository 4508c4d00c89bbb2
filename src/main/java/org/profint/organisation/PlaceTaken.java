package org.profint.organisation;

/** Somebody has got a place in a team. Told in the transaction in which it happens. */
public record PlaceTaken(String teamId, String accountId) {}
