package org.profint.projectwork.testimony;

import java.time.Instant;

/** What stood in a paragraph before. */
public record EarlierView(String text, Instant writtenAt) {}
