package org.profint.projectwork.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How far an organisation has taken up what a project tried.
 *
 * @param rung the last that was confirmed
 * @param since the day on which it was; null while nothing was
 * @param open what waits for a manager; null for nothing
 * @param log what was settled, newest first
 * @param next rungs that can be proposed now
 * @param proposes whether this person can propose
 * @param settles whether this person can confirm or refuse what waits
 * @param stepsBack whether this person can say at once that it goes back
 */
public record AdoptionView(
        Rung rung,
        LocalDate since,
        Step open,
        List<Step> log,
        List<Rung> next,
        boolean proposes,
        boolean settles,
        boolean stepsBack) {

    /**
     * A step up or down.
     *
     * @param outcome CONFIRMED, REFUSED, WITHDRAWN; empty while it waits
     * @param by who proposed it, settler: who settled it; null for somebody whose account is gone
     */
    public record Step(
            String id,
            Rung rung,
            boolean back,
            String reason,
            String lang,
            String by,
            Instant at,
            String outcome,
            String settler,
            Instant settledAt,
            LocalDate settledOn,
            String answer) {}

    public boolean isReached(Rung each) {
        return each.ordinal() <= rung.ordinal();
    }

    /** Rungs below this one. */
    public List<Rung> getLower() {
        return next.stream().filter(each -> each.ordinal() < rung.ordinal()).toList();
    }
}
