package org.profint.worksheet;

import java.time.Instant;

/**
 * The server's yes to a text: said only after the commit.
 *
 * @param number of the change in its worksheet
 */
public record SavedField(int version, int number, Instant savedAt) {}
