package org.profint.worksheet;

import java.io.Serializable;
import java.time.Instant;

/**
 * A worksheet in a list.
 *
 * @param teamId null for a sheet of one's own
 * @param archivedAt null while it is written in
 * @param sharedAt when it was last opened to more people, or to fewer; null for never
 * @param originId the sheet whose rows it repeats; null for none
 * @param paper the last one that was typed in here; null for none
 */
public record WorksheetView(
        String id,
        String toolId,
        String teamId,
        String teamName,
        String title,
        Visibility visibility,
        Instant beganAt,
        Instant archivedAt,
        Instant sharedAt,
        String originId,
        PaperView paper)
        implements Serializable {

    public boolean open() {
        return archivedAt == null;
    }

    public boolean shared() {
        return teamId != null;
    }

    /** Whether others than those who write in it may read it. */
    public boolean openToOthers() {
        return visibility.compareTo(Visibility.TEAM) > 0;
    }

    /** As those read it who do not write in it: without the account that typed a paper in. */
    WorksheetView opened() {
        PaperView typed = paper == null ? null : new PaperView(paper.filledOn(), paper.enteredAt(), null);
        return new WorksheetView(
                id, toolId, teamId, teamName, title, visibility, beganAt, archivedAt, sharedAt, originId, typed);
    }

    /** As everybody reads it who has nothing to do with the team. */
    WorksheetView published(Opening as) {
        return new WorksheetView(
                id, as.toolId(), null, as.teamName(), as.title(), visibility, beganAt, null, sharedAt, originId, null);
    }
}
