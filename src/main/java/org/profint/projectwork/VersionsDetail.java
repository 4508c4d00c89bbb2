package org.profint.projectwork;

import java.util.List;

/**
 * Two versions of a sheet of a project, for somebody who may read them.
 *
 * @param lang of the headings, which are the tool’s
 * @param versions all that they may choose from, the earliest first; with one alone nothing is compared
 */
public record VersionsDetail(
        ProjectView project,
        SheetKind kind,
        String lang,
        List<SheetVersion> versions,
        SheetVersion from,
        SheetVersion to,
        Differences differences) {

    public boolean compares() {
        return versions.size() > 1;
    }
}
