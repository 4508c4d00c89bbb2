package org.profint.worksheet;

/** Who may read a worksheet: its owner, or everybody in its team. */
public enum Visibility {
    PRIVATE,
    TEAM
}
