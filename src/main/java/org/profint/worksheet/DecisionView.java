package org.profint.worksheet;

import java.time.Instant;

/**
 * What was decided about a point of a worksheet.
 *
 * @param sentence the point as it was said when this was decided
 * @param basis changes when the facts behind the point do
 * @param actionSheet the worksheet with the action; null without one
 * @param by the name of who decided it; empty when nobody has that account any more
 */
public record DecisionView(
        String point,
        Choice choice,
        String reason,
        String sentence,
        String basis,
        String actionSheet,
        Instant at,
        String by) {}
