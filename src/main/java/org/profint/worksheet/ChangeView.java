package org.profint.worksheet;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A change, as the others are told of it, and as the history shows it.
 *
 * @param by the account that wrote it
 * @param taken false for a text that came too late and is only kept
 * @param filledOn the day on which it was written on paper; null for what was written here
 * @param name of who wrote it, in the history of a field; null elsewhere
 */
public record ChangeView(
        int number,
        String key,
        int version,
        String text,
        Instant at,
        String by,
        String operation,
        boolean taken,
        LocalDate filledOn,
        String name) {

    /** As the others are told of it: they know each other. */
    public ChangeView(
            int number,
            String key,
            int version,
            String text,
            Instant at,
            String by,
            String operation,
            boolean taken,
            LocalDate filledOn) {
        this(number, key, version, text, at, by, operation, taken, filledOn, null);
    }
}
