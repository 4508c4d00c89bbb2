package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.profint.worksheet.Filled;
import org.profint.worksheet.Records;

/** Actions that came into a plan after it was validated. */
@ApplicationScoped
class NewActions {

    static final String TABLE = "wt1-actions";

    private ProjectRows rows;
    private Records records;

    protected NewActions() {}

    @Inject
    NewActions(ProjectRows rows, Records records) {
        this.rows = rows;
        this.records = records;
    }

    /** Ids of their rows. */
    static List<String> between(Filled before, Filled then) {
        return then.rows(TABLE).stream()
                .filter(row -> !before.rows(TABLE).contains(row))
                .toList();
    }

    /** Of all amendments that add what had not been planned; of one that is open, as it stands now. */
    Set<String> unplanned(Project project, List<Amendment> amendments) {
        Set<String> unplanned = new HashSet<>();
        if (amendments.stream().noneMatch(Amendment::isUnplanned)) {
            return unplanned;
        }
        Filled before = records.at(
                project.sheetId(SheetKind.PLAN),
                rows.standing(project.id(), SheetKind.PLAN).orElseThrow().mark());
        for (Amendment each : amendments) {
            Filled then = each.isDone()
                    ? records.at(project.sheetId(SheetKind.PLAN), each.mark())
                    : records.now(project.sheetId(SheetKind.PLAN));
            if (each.isUnplanned()) {
                unplanned.addAll(between(before, then));
            }
            before = then;
        }
        return unplanned;
    }
}
