package org.profint.worksheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;

/** The form of a sheet with a few words in it, without a database. */
public final class SomeForm {

    private static final Instant THEN = Instant.parse("2027-01-15T10:00:00Z");

    private SomeForm() {}

    /**
     * @param origin the tool of the sheet that it stands on, if it does
     * @param there what stands in that one
     * @param texts by key; that of a row is its place
     */
    public static SheetForm of(
            Shown<ToolSpec> tool, Optional<Shown<ToolSpec>> origin, Filled there, Map<String, String> texts) {
        WorksheetView sheet = new WorksheetView(
                "s", tool.id(), null, null, "Feuille", Visibility.PRIVATE, THEN, null, null, null, null);
        List<FieldState> fields = texts.entrySet().stream()
                .map(each -> new FieldState(each.getKey(), 1, each.getValue(), THEN, "a"))
                .toList();
        SheetState state = new SheetState(sheet, fields.size(), fields, Map.of("a", "Anna"), there, null);
        return new SheetForms(tool, origin, state, Map.of(), key -> key).form();
    }
}
