package org.profint.worksheet.lens;

/** How a recommendation or a learning domain stands in a tool, or in a worksheet. */
public enum Standing {
    /** A worksheet has an answer for it. */
    ANSWERED,
    /** The tool asks for it, the worksheet has no answer yet. */
    EMPTY,
    /** The tool asks for it. */
    ASKED,
    /** The tool does not ask for it. */
    ABSENT;

    /** Whether it is served. */
    public boolean full() {
        return this == ANSWERED || this == ASKED;
    }
}
