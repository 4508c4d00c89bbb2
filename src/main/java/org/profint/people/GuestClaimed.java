package org.profint.people;

/**
 * What somebody did as a guest is from now on an account's. Told in the transaction in which it happens: rooms that have
 * something to put together do it before the privacy room moves all rows and lets the guest go.
 *
 * @param by who said so: the person themselves, or a manager
 */
public record GuestClaimed(String guestId, String accountId, String by) {

    /** The priority of who puts something together. */
    public static final int BEFORE_MOVING = 100;
}
