package org.profint.worksheet;

/** Who may read a worksheet, from the narrowest on; each step further is asked for. */
public enum Visibility {
    PRIVATE,
    TEAM,
    RUN,
    LIBRARY
}
