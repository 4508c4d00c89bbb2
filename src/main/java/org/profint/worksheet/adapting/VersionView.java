package org.profint.worksheet.adapting;

import org.profint.content.ToolSpec;

/**
 * A version of a tool in the tree of its versions.
 *
 * @param origin as {@code ToolSpec.Origin} calls it
 * @param own null for a version of the catalogue
 * @param spec its steps and questions
 * @param manages whether the reader may change it
 * @param fillable whether the reader may begin a worksheet of it
 */
public record VersionView(
        String id,
        String title,
        String lang,
        String label,
        String origin,
        String basedOn,
        String bestSuited,
        String adaptedBy,
        String why,
        ToolSpec spec,
        OwnToolView own,
        boolean manages,
        boolean fillable) {

    public int steps() {
        return spec.steps().size();
    }

    public int minutes() {
        return spec.minutes();
    }
}
