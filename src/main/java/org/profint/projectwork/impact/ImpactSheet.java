package org.profint.projectwork.impact;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a funder reads of a project, without anybody's name.
 *
 * @param title what was tried, in the team's words; the title of the module when nobody has said it
 * @param organisation the home of the team
 * @param indicators with what was planned and what was seen
 * @param rung how far it was taken up; since null while nothing was confirmed
 * @param proposed a rung that waits for a manager; null for none
 * @param on the day that this sheet is of
 */
public record ImpactSheet(
        String projectId,
        String title,
        String moduleId,
        String module,
        String organisation,
        String team,
        List<Indicator> indicators,
        List<PlannedAction> actions,
        List<Said> impacts,
        Rung rung,
        LocalDate since,
        Rung proposed,
        LocalDate on) {

    /** An impact, without who said it. */
    public record Said(
            Concerns concerns,
            String text,
            String lang,
            List<String> learning,
            String evidence,
            boolean later,
            LocalDate seenOn) {

        static Said of(ImpactView view) {
            return new Said(
                    view.concerns(),
                    view.text(),
                    view.lang(),
                    view.learning(),
                    view.evidence(),
                    view.seenLater(),
                    view.seenOn());
        }
    }

    List<Said> impactsOn(Concerns concerns) {
        return impacts.stream().filter(each -> each.concerns() == concerns).toList();
    }

    /** Whether anything at all was seen yet. */
    public boolean isObserved() {
        return !impacts.isEmpty()
                || rung != Rung.NONE
                || indicators.stream().anyMatch(Indicator::isObserved)
                || actions.stream().anyMatch(each -> each.words().told());
    }
}
