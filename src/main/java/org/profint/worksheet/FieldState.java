package org.profint.worksheet;

import java.time.Instant;

/**
 * What stands in a field, or stood there.
 *
 * @param key as {@link Cell#key} says it
 * @param version 0 for a field that nobody has filled
 * @param by the account that wrote it; empty for nobody
 */
public record FieldState(String key, int version, String text, Instant at, String by) {

    static FieldState none(String key) {
        return new FieldState(key, 0, "", null, "");
    }
}
