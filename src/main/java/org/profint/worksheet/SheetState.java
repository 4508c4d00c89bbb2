package org.profint.worksheet;

import java.util.List;
import java.util.Map;

/**
 * A worksheet at one moment.
 *
 * @param lastChange the number of the last change that is in it
 * @param fields all that were ever filled, also of rows that were taken away
 * @param names of the people who wrote them, by account; nobody's for readers who do not write in it
 * @param origin rows of the sheet that this one stands on, and what they are called
 * @param opening how it stands open to a reader; null for those who write in it
 */
public record SheetState(
        WorksheetView sheet,
        int lastChange,
        List<FieldState> fields,
        Map<String, String> names,
        Filled origin,
        Opening opening) {

    /** Whether whoever asked writes in it. */
    public boolean mine() {
        return opening == null;
    }

    /** What stands in it, for whoever draws or prints it. */
    public Filled filled() {
        return Filled.of(fields).and(origin);
    }
}
