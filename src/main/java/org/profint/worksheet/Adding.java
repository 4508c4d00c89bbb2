package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.content.ToolSpec;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Puts a row with a text into a table of a worksheet, through the one write path: both or neither. */
@ApplicationScoped
@Transactional
public class Adding {

    private Filling filling;
    private Worksheets worksheets;

    protected Adding() {}

    @Inject
    Adding(Filling filling, Worksheets worksheets) {
        this.filling = filling;
        this.worksheets = worksheets;
    }

    /**
     * Adds a row at the end. Added again under the same id it is the same row: what stands in it stays, and one that was
     * taken away comes back.
     *
     * @param cell where the text goes, in a row of an id of its own
     * @throws Problem.NotFound when this person may not write there, or its tool has no such field
     */
    public void add(Person person, String worksheetId, Cell cell, String text) {
        Map<String, FieldState> there = worksheets
                .fields(worksheets.one(person, worksheetId).id())
                .stream()
                .collect(Collectors.toMap(FieldState::key, each -> each));
        Cell row = Cell.row(cell.question(), cell.row());
        Map<String, String> texts =
                there.values().stream().collect(Collectors.toMap(FieldState::key, FieldState::text));
        put(person, worksheetId, there, row, Places.last(texts, row.question()));
        put(person, worksheetId, there, cell, text);
    }

    /** Whether a tool has such a table, and this text may stand there. */
    public static boolean fits(ToolSpec tool, Cell cell, String text) {
        return Typing.fits(tool, Cell.row(cell.question(), cell.row()), "1") && Typing.fits(tool, cell, text);
    }

    private void put(Person person, String worksheetId, Map<String, FieldState> there, Cell cell, String text) {
        FieldState field = there.getOrDefault(cell.key(), FieldState.none(cell.key()));
        if (!field.text().isEmpty()) {
            return;
        }
        try {
            filling.save(person, worksheetId, cell.key(), Ids.next(), String.valueOf(field.version()), text);
        } catch (Problem.Conflict atTheSameTime) {
            // Somebody else added the same row at this moment: it is there. What was sent too late stays in the
            // history.
        }
    }
}
