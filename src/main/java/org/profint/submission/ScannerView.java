package org.profint.submission;

import java.time.Instant;

/**
 * The scanner, for administrators.
 *
 * @param wanted whether one is configured
 * @param silentSince null while it answers, and before it was asked
 * @param why what it said, or why it was not reached
 * @param waiting files that are held until it has looked at them
 */
public record ScannerView(boolean wanted, Instant silentSince, String why, long waiting) {}
