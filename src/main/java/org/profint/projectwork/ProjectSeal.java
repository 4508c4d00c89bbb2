package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Seal;

/** Sheets of projects that stand: handed in, validated, closed. And an action of which WT2 tells something stays. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class ProjectSeal implements Seal {

    private static final String ACTIONS = "wt1-actions";

    private ProjectRows rows;

    protected ProjectSeal() {}

    @Inject
    ProjectSeal(ProjectRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> against(String worksheetId, String key, String text) {
        return rows.bySheet(worksheetId).flatMap(project -> {
            Optional<String> sealed = sealed(project, worksheetId);
            // A sheet outside of a project keeps what was said of an action that is taken away; there, nobody is
            // refused.
            return sealed.isPresent() || !text.isEmpty() ? sealed : told(worksheetId, key);
        });
    }

    private static Optional<String> sealed(Project project, String worksheetId) {
        SheetKind kind = worksheetId.equals(project.sheetId(SheetKind.PLAN)) ? SheetKind.PLAN : SheetKind.FOLLOW_UP;
        return switch (project.stage(kind)) {
            case HANDED_IN -> Optional.of("projectwork.sealed.handed-in");
            case VALIDATED ->
                kind == SheetKind.FOLLOW_UP
                        ? Optional.of("projectwork.sealed.closed")
                        : Optional.of("projectwork.sealed.validated").filter(all -> project.amendingSince() == null);
            default -> Optional.empty();
        };
    }

    /** Whether an action is to be taken away that the follow-up tells of. */
    private Optional<String> told(String worksheetId, String key) {
        return Cell.read(key)
                .filter(cell -> cell.isRow() && cell.question().equals(ACTIONS))
                .filter(cell -> rows.isTold(worksheetId, cell.row()))
                .map(cell -> "projectwork.action.told");
    }
}
