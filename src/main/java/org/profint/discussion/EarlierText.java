package org.profint.discussion;

import java.time.Instant;

/** What stood in a post before it was edited. */
public record EarlierText(int version, String text, Instant writtenAt) {}
