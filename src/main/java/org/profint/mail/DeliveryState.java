package org.profint.mail;

import java.time.Instant;

/**
 * How the mail is doing.
 *
 * @param configured whether a mail server is set up: without one, letters wait
 * @param waiting letters that are to leave now
 * @param failing those among them that a mail server did not take so far
 * @param givenUp letters that will not leave unless somebody tries them again
 * @param oldestWaitingAt when the oldest of those that are to leave was written; null when none is
 */
public record DeliveryState(boolean configured, long waiting, long failing, long givenUp, Instant oldestWaitingAt) {}
