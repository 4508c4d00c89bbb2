package org.profint.worksheet;

import java.time.Instant;

/**
 * A change, as the others are told of it, and as the history shows it.
 *
 * @param by the account that wrote it
 * @param taken false for a text that came too late and is only kept
 */
public record ChangeView(
        int number, String key, int version, String text, Instant at, String by, String operation, boolean taken) {}
