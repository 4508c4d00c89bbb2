package org.profint.worksheet;

import java.util.List;
import java.util.Map;

/**
 * A worksheet at one moment.
 *
 * @param lastChange the number of the last change that is in it
 * @param fields all that were ever filled, also of rows that were taken away
 * @param names of the people who wrote them, by account
 */
public record SheetState(WorksheetView sheet, int lastChange, List<FieldState> fields, Map<String, String> names) {

    /** What stands in it, for whoever draws or prints it. */
    public Filled filled() {
        return Filled.of(fields);
    }
}
