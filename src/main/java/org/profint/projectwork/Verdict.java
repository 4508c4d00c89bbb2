package org.profint.projectwork;

/** What becomes of a sheet that was handed in. */
public enum Verdict {
    RETURN,
    VALIDATE
}
