package org.profint.projectwork;

import java.time.Instant;

/** A sheet that waits for somebody’s review. */
public record QueueLine(
        String projectId,
        SheetKind sheet,
        String runId,
        String moduleId,
        String teamId,
        String teamName,
        int number,
        Instant handedInAt,
        ReviewPart part) {

    public String address() {
        return "/projectwork/review?id=" + projectId + "&sheet=" + sheet;
    }
}
