package org.profint.submission;

/** Where a file goes on, for who sent the wrong place. */
public record Offset(long offset) {}
