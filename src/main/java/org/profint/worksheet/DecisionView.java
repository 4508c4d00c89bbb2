package org.profint.worksheet;

import java.time.Instant;

/**
 * What was decided about a point of a worksheet.
 *
 * @param sentence the point as it was said when this was decided
 * @param basis changes when the facts behind the point do
 * @param actionSheet the worksheet with the action; null without one, and for readers
 * @param by the name of who decided it; empty when nobody has that account any more, and for readers
 */
public record DecisionView(
        String point,
        Choice choice,
        String reason,
        String sentence,
        String basis,
        String actionSheet,
        Instant at,
        String by) {

    /**
     * What there is for people who do not write in the sheet to see of it.
     *
     * @param why whether they may read the reason
     */
    DecisionView forReaders(boolean why) {
        return new DecisionView(point, choice, why ? reason : "", "", basis, null, at, "");
    }
}
