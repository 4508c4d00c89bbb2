package org.profint.submission;

import java.util.List;
import org.profint.house.Language;

/**
 * The files of a step, for somebody who may see them.
 *
 * @param others what other teams of the run share
 * @param uploads of the reader, on their way
 * @param log empty where nobody asked for it
 * @param megabytes as large as a file may be
 */
public record FilesView(
        String runId,
        String teamId,
        String stepId,
        boolean ofTeam,
        boolean mayAdd,
        boolean member,
        boolean closed,
        List<FileView> files,
        List<FileView> others,
        List<UploadView> uploads,
        List<DeedView> log,
        long megabytes) {

    private static final long SMALL = 100_000;

    public boolean inRun() {
        return runId != null;
    }

    private String place() {
        return "?step=" + stepId + (runId == null ? "" : "&run=" + runId + "&team=" + teamId);
    }

    /** Of the page of these files, where its forms go to. */
    public String address() {
        return "/submission/files" + place();
    }

    /** Where programs and scripts begin to send one. */
    public String door() {
        return "/api/submissions" + place();
    }

    /** As many bytes in words, such as 1,2 Mo. */
    public static String size(long bytes, Language language) {
        String unit = language == Language.FR ? "o" : "B";
        return bytes < SMALL
                ? Math.max(1, Math.round(bytes / 1000.0)) + "\u00a0k" + unit
                : String.format(language.getLocale(), "%.1f\u00a0M%s", bytes / 1e6, unit);
    }
}
