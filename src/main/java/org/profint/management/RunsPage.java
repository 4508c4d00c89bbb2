package org.profint.management;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.profint.house.LazyTable;
import org.profint.learning.TeamRunLists.TeamRun;

@Named
@ViewScoped
public class RunsPage extends ManagementPage {

    @Inject
    private transient OfficeTables tables;

    private LazyTable<TeamRun> rows;

    public LazyTable<TeamRun> getRows() {
        if (rows == null) {
            rows = new LazyTable<>(file("runs"), given("only"), () -> tables.runs(manager(), organisation()));
        }
        return rows;
    }

    /** FINISHED, CLOSED or OPEN. */
    public String state(TeamRun run) {
        if (run.completedAt() != null) {
            return "FINISHED";
        }
        return run.closedAt() == null ? "OPEN" : "CLOSED";
    }
}
