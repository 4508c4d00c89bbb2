package org.profint.projectwork.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** The indicators of a project, row by row, out of its two sheets. */
final class Indicators {

    private static final String OBJECTIVES = "wt1-objectives";
    private static final Cell OBSERVED = new Cell("wt2-indicators", "", "wt2-indicators-observed");

    private static final Map<String, String> KINDS = Map.of(
            "wt1-ind-count", "COUNT",
            "wt1-ind-quality", "QUALITY",
            "wt1-ind-yes-no", "YES_NO",
            "wt1-ind-text", "TEXT");

    private Indicators() {}

    /** Those of the plan in its order, then what was seen of rows that the plan no longer has. */
    static List<Indicator> of(Filled plan, Filled followUp) {
        List<Indicator> found = new ArrayList<>();
        plan.rows(OBJECTIVES).forEach(row -> found.add(indicator(row, plan, followUp, false)));
        Stream<String> gone = followUp.rows(OBJECTIVES).stream()
                .filter(row -> !plan.rows(OBJECTIVES).contains(row));
        gone.map(row -> indicator(row, followUp, followUp, true))
                .filter(Indicator::isObserved)
                .forEach(found::add);
        return found.stream()
                .filter(each -> !(each.objective() + each.label() + each.planned() + each.observed()).isEmpty())
                .toList();
    }

    private static Indicator indicator(String row, Filled plan, Filled followUp, boolean unplanned) {
        return new Indicator(
                row,
                value(plan, row, "objective"),
                value(plan, row, "indicator"),
                KINDS.getOrDefault(value(plan, row, "kind"), ""),
                value(plan, row, "target"),
                value(plan, row, "when"),
                followUp.value(new Cell(OBSERVED.question(), row, OBSERVED.column()))
                        .strip(),
                unplanned);
    }

    private static String value(Filled plan, String row, String column) {
        return plan.value(new Cell(OBJECTIVES, row, OBJECTIVES + "-" + column)).strip();
    }
}
