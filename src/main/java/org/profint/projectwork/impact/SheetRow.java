package org.profint.projectwork.impact;

import java.util.List;

/**
 * A line of the impact sheet, as its page, picture, paper and files say it.
 *
 * @param part indicators, actions, impacts on somebody, adoption
 * @param what it is about
 * @param state whether it was observed, or is only planned
 */
record SheetRow(String part, String what, String planned, String observed, String state) {

    List<String> cells() {
        return List.of(part, what, planned, observed, state);
    }

    /** Without the part, where that is the heading. */
    List<String> inPart() {
        return List.of(what, planned, observed, state);
    }
}
