package org.profint.mail;

import java.time.Instant;

/**
 * A letter of the try-it mode, to be read.
 *
 * @param kind as in {@link LetterKind}, or DIGEST for the daily letter
 */
public record ReadableLetter(
        String id, String to, String kind, DeliveryView.State state, Instant writtenAt, Sheet sheet) {}
