package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.house.Problem;
import org.profint.people.Person;

/** A worksheet goes on in another version of its tool. */
@ApplicationScoped
@Transactional
public class Moving {

    private Worksheets worksheets;
    private FieldWriting writing;
    private Seals seals;
    private Tools tools;
    private Clock clock;

    protected Moving() {}

    @Inject
    Moving(Worksheets worksheets, FieldWriting writing, Seals seals, Tools tools, Clock clock) {
        this.worksheets = worksheets;
        this.writing = writing;
        this.seals = seals;
        this.tools = tools;
        this.clock = clock;
    }

    /** Other versions of its tool that a worksheet could go on in. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> others(Person person, String worksheetId) {
        String now = worksheets.tool(person, worksheetId);
        return tools.versions(person, now).stream()
                .filter(each -> !each.equals(now))
                .toList();
    }

    /**
     * Moves a worksheet. Answers go where the other version asks the same; what has no place there stays in the sheet, aside.
     *
     * @return how many answers have no new place
     * @throws Problem.Invalid when it is no other version of the same tool
     */
    public int move(Person person, String worksheetId, String toolId) {
        // Whoever writes or moves it at this moment is waited for: only then one can tell what there is to move.
        int number = worksheets.nextChange(Hand.own(person), worksheetId);
        seals.of(worksheetId).ifPresent(reason -> {
            throw new Problem.Invalid("to", reason);
        });
        if (!others(person, worksheetId).contains(toolId)) {
            throw new Problem.Invalid("to", "worksheet.move.missing");
        }
        Worksheet worksheet = worksheets.one(person, worksheetId);
        List<Field> fields = worksheets.rowsOfFields(worksheetId);
        Map<String, String> texts = fields.stream()
                .filter(each -> !each.text().isEmpty())
                .collect(Collectors.toMap(Field::key, Field::text));
        Relocation relocation = new Relocation(tools.spec(worksheet.toolId()), tools.spec(toolId), texts);
        int last = writing.writeAll(person, worksheetId, number, fields, relocation.changed());
        worksheets.add(new Move(worksheetId, worksheet.toolId(), toolId, person.id(), clock.instant()));
        worksheet.moveTo(toolId, last);
        return relocation.aside();
    }
}
