package org.profint.people;

/**
 * A person leaves for good, as a CDI event in the transaction that erases them, while their rows are still there: rooms
 * end what is open, such as places and memberships. What the tags of {@link org.profint.house.Holds} say is done after
 * that, by the privacy room.
 */
public record PersonLeft(String accountId) {}
