package org.profint.worksheet;

import java.io.Serializable;
import java.time.Instant;

/**
 * A worksheet in a list.
 *
 * @param teamId null for a sheet of one's own
 * @param archivedAt null while it is written in
 */
public record WorksheetView(
        String id,
        String toolId,
        String teamId,
        String teamName,
        String title,
        Visibility visibility,
        Instant beganAt,
        Instant archivedAt)
        implements Serializable {

    public boolean open() {
        return archivedAt == null;
    }

    public boolean shared() {
        return teamId != null;
    }
}
