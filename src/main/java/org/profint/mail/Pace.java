package org.profint.mail;

/** How often somebody wants a kind of letter. */
public enum Pace {
    AT_ONCE,
    DAILY,
    NEVER
}
