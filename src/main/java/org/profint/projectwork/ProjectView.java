package org.profint.projectwork;

import java.io.Serializable;
import java.time.Instant;

/**
 * A project, for somebody who may see it.
 *
 * @param planId the team's WT1 worksheet
 * @param followUpId its WT2 worksheet; null while there is none
 * @param followUp null while there is none
 * @param planValidatedAt null before
 * @param closedAt when its follow-up was validated; null before
 * @param member whether whoever asked is in the team now
 * @param facilitates whether they decide about it: they facilitate the run, or manage the team's home where nobody does
 * @param manages whether they manage the team's home
 * @param reads whether what was handed in is open to them, as it is now or as it was when they left
 */
public record ProjectView(
        String id,
        String runId,
        String moduleId,
        String teamId,
        String teamName,
        String planId,
        String followUpId,
        Stage plan,
        Stage followUp,
        Instant planValidatedAt,
        Instant closedAt,
        boolean member,
        boolean facilitates,
        boolean manages,
        boolean reads)
        implements Serializable {

    /** Null for a follow-up that has not begun. */
    public Stage stage(SheetKind kind) {
        return kind == SheetKind.PLAN ? plan : followUp;
    }

    /** Whether what came of it is open to them: to its team, to who facilitates, to who manages the team's home. */
    public boolean seesImpact() {
        return member || facilitates || manages;
    }

    /** Of one of its worksheets. */
    public Stage stageOf(String worksheetId) {
        return worksheetId.equals(planId) ? plan : followUp;
    }

    /** Null for a follow-up that has not begun. */
    public String sheetId(SheetKind kind) {
        return kind == SheetKind.PLAN ? planId : followUpId;
    }
}
