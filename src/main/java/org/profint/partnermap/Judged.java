package org.profint.partnermap;

import org.profint.worksheet.Choice;
import org.profint.worksheet.DecisionView;

/**
 * A gap and what was decided about it last.
 *
 * @param basis the sign of the facts behind it now
 * @param decision null when nobody has decided anything
 */
public record Judged(Gap gap, String basis, DecisionView decision) {

    /** Whether it waits for a decision: there is none, it was taken back, or the facts have changed since. */
    public boolean isOpen() {
        return decision == null || decision.choice() == Choice.OPEN || decision.choice() != Choice.ACT && hasChanged();
    }

    /** Whether the facts behind it are others than those that were decided upon. */
    public boolean hasChanged() {
        return decision != null && !decision.basis().equals(basis);
    }

    /** Whether it was put aside and came back, because the facts behind it are others now. */
    public boolean isBack() {
        return isOpen() && decision != null && decision.choice() != Choice.OPEN;
    }

    boolean is(Choice choice) {
        return !isOpen() && decision.choice() == choice;
    }
}
