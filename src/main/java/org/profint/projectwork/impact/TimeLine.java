package org.profint.projectwork.impact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The actions of a project in time.
 *
 * @param dated those with days, the first to begin first
 * @param undated the others, in the order of the plan
 * @param today at the place of the campus
 */
public record TimeLine(List<PlannedAction> dated, List<PlannedAction> undated, LocalDate today) {

    /** A month and what takes place in it. */
    public record Month(YearMonth month, List<PlannedAction> actions) {

        public LocalDate first() {
            return month.atDay(1);
        }
    }

    static TimeLine of(List<PlannedAction> actions, LocalDate today) {
        return new TimeLine(
                actions.stream()
                        .filter(PlannedAction::isDated)
                        .sorted(Comparator.comparing(PlannedAction::startsOn)
                                .thenComparing(PlannedAction::endsOn)
                                .thenComparing(each -> each.words().number()))
                        .toList(),
                actions.stream().filter(each -> !each.isDated()).toList(),
                today);
    }

    /** All, in the order of the plan. */
    List<PlannedAction> inPlan() {
        return Stream.concat(dated.stream(), undated.stream())
                .sorted(Comparator.comparing(each -> each.words().number()))
                .toList();
    }

    LocalDate first() {
        return dated.get(0).startsOn();
    }

    LocalDate last() {
        return dated.stream()
                .map(PlannedAction::endsOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Those in which something takes place; an action that goes on is in each of its months. */
    public List<Month> getMonths() {
        return dated.isEmpty()
                ? List.of()
                : Stream.iterate(
                                YearMonth.from(first()),
                                each -> !each.isAfter(YearMonth.from(last())),
                                each -> each.plusMonths(1))
                        .map(month -> new Month(
                                month,
                                dated.stream().filter(each -> each.isIn(month)).toList()))
                        .filter(each -> !each.actions().isEmpty())
                        .toList();
    }
}
