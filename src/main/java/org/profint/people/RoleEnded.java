package org.profint.people;

/** Somebody has a role no more. Told in the transaction in which it happens. */
public record RoleEnded(String accountId, Role role, Scope scope) {}
