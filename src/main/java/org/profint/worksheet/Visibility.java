package org.profint.worksheet;

/**
 * Who may read a worksheet, each level more people than the one before: its owner; everybody in its team; the teams of its
 * runs and who facilitates them; everybody with an account. Only the first two write.
 */
public enum Visibility {
    PRIVATE,
    TEAM,
    RUN,
    LIBRARY
}
