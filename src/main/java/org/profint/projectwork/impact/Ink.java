package org.profint.projectwork.impact;

/** The colours of the page, with a middle tone in reserve that is seen on light and on dark paper. */
final class Ink {

    static final String PAPER = "var(--paper,Canvas)";
    static final String LINE = "var(--field,#7b8291)";
    static final String ACCENT = "var(--accent,#4a6fd0)";
    static final String ON_ACCENT = "var(--on-accent,#fff)";
    static final String DASH = "5 4";

    private Ink() {}
}
