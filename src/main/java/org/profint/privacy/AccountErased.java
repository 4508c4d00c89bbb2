package org.profint.privacy;

/** Somebody was erased, as a CDI event. {@code hash} is all that is remembered of their id. */
record AccountErased(String hash) {}
