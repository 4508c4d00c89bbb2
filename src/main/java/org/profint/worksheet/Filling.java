package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import org.profint.content.ToolSpec;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Writing in worksheets. A text that the server has said yes to is never lost, and never taken twice. */
@ApplicationScoped
public class Filling {

    /** Most rows of a table. */
    public static final int MOST_ROWS = 200;

    private FieldWriting writing;
    private Worksheets worksheets;
    private Tools tools;

    protected Filling() {}

    @Inject
    Filling(FieldWriting writing, Worksheets worksheets, Tools tools) {
        this.writing = writing;
        this.worksheets = worksheets;
        this.tools = tools;
    }

    /**
     * Saves the text of a field.
     *
     * @param key as {@link Cell#key} says it
     * @param operationId a UUID made on the device; the same id again gives the same answer again
     * @param seenVersion the version that the device saw last, 0 for none, bare or as an entity tag
     * @throws Problem.Conflict with the {@link FieldState} that stands there, when somebody was faster; the text is kept in
     *     the history all the same
     * @throws Problem.NotFound when this person may not write there, or its tool has no such field
     * @throws Problem.Invalid when it is no text for this field
     */
    public SavedField save(
            Person person, String worksheetId, String key, String operationId, String seenVersion, String text) {
        return save(Hand.own(person), worksheetId, key, operationId, seenVersion, text);
    }

    /** The same, also for what is typed in from paper. */
    SavedField save(Hand hand, String worksheetId, String key, String operationId, String seenVersion, String text) {
        ToolSpec tool = tools.spec(worksheets.tool(hand, worksheetId));
        NewFieldText wanted = NewFieldText.of(key, operationId, seenVersion, text, hand.filledOn());
        check(tool, worksheetId, wanted);
        FieldWriting.Outcome outcome;
        try {
            outcome = writing.write(hand, worksheetId, wanted);
        } catch (PersistenceException atTheSameTime) {
            // The same operation arrived on two ways at once, and the other one won: it tells now what came of it.
            outcome = writing.write(hand, worksheetId, wanted);
        }
        if (outcome.saved() == null) {
            throw new Problem.Conflict("field " + key, instead(hand, worksheetId, tool, outcome.instead()));
        }
        return outcome.saved();
    }

    /** Whoever types for another team hears what its form shows: not who wrote it, nor an answer that stands aside. */
    private FieldState instead(Hand hand, String worksheetId, ToolSpec tool, FieldState there) {
        if (worksheets.find(hand.person(), worksheetId).isPresent()) {
            return there;
        }
        boolean shown = Typing.fits(tool, Cell.read(there.key()).orElseThrow(), there.text());
        return new FieldState(there.key(), there.version(), shown ? there.text() : "", there.at(), "");
    }

    private void check(ToolSpec tool, String worksheetId, NewFieldText wanted) {
        Typing.check(tool, wanted.cell(), wanted.text());
        boolean newRow = wanted.cell().isRow() && wanted.seenVersion() == 0;
        if (newRow && worksheets.rows(worksheetId, wanted.cell().question()) >= MOST_ROWS) {
            throw new Problem.Invalid("text", "worksheet.field.rows");
        }
    }

    /** What was sent to a field, the newest first, at most 100; what came too late is among it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ChangeView> history(Person person, String worksheetId, String key) {
        return worksheets.history(worksheets.one(person, worksheetId).id(), key);
    }
}
