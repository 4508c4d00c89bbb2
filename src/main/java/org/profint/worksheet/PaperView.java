package org.profint.worksheet;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A sheet of paper that was typed in.
 *
 * @param filledOn the day on which it was filled
 * @param enteredAt when it was typed in last
 * @param enteredBy the account that did; null for readers who do not write in the sheet
 */
public record PaperView(LocalDate filledOn, Instant enteredAt, String enteredBy) implements Serializable {}
