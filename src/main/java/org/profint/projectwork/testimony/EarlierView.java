package org.profint.projectwork.testimony;

import java.time.Instant;

/** What stood in a paragraph before. */
public record EarlierView(int version, String text, Instant writtenAt) {}
