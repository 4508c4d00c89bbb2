package org.profint.projectwork.impact;

import java.util.Optional;

/**
 * What an objective was to be known by, and what was seen of it.
 *
 * @param row its id, in both sheets
 * @param label empty for an objective without an indicator
 * @param kind COUNT, QUALITY, YES_NO or TEXT; empty when nobody has said it
 * @param planned what was aimed at; empty for nothing
 * @param when until when, in the team's words
 * @param observed empty while nobody has said what was seen
 * @param unplanned whether the plan no longer has it
 */
public record Indicator(
        String row,
        String objective,
        String label,
        String kind,
        String planned,
        String when,
        String observed,
        boolean unplanned) {

    /** What it is called: its own words, or those of its objective. */
    public String name() {
        return label.isEmpty() ? objective : label;
    }

    public boolean isObserved() {
        return !observed.isEmpty();
    }

    Optional<Figure> plannedFigure() {
        return kind.equals("COUNT") ? Figure.in(planned) : Optional.empty();
    }

    Optional<Figure> observedFigure() {
        return kind.equals("COUNT") ? Figure.in(observed) : Optional.empty();
    }

    /** Whether two bars can show it: a count, with a number planned, and one of the same kind or none observed. */
    public boolean isDrawn() {
        return plannedFigure()
                .filter(plan -> observed.isEmpty()
                        || observedFigure().filter(plan::isLike).isPresent())
                .isPresent();
    }
}
