package org.profint.organisation;

/** Somebody's place in a team has ended. Told in the transaction in which it happens. */
public record PlaceLeft(String teamId, String accountId) {}
