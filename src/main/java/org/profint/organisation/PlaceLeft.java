package org.profint.organisation;

/** Somebody's place in a team has ended. Fired in the transaction that ended it. */
public record PlaceLeft(String teamId, String accountId) {}
