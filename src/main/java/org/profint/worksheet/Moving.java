package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.people.Person;

/** A worksheet goes on in another version of its tool. */
@ApplicationScoped
@Transactional
public class Moving {

    private Worksheets worksheets;
    private FieldWriting writing;
    private Tools tools;
    private Clock clock;

    protected Moving() {}

    @Inject
    Moving(Worksheets worksheets, FieldWriting writing, Tools tools, Clock clock) {
        this.worksheets = worksheets;
        this.writing = writing;
        this.tools = tools;
        this.clock = clock;
    }

    /** Other versions of its tool that a worksheet could go on in. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> others(Person person, String worksheetId) {
        Worksheet worksheet = worksheets.one(person, worksheetId);
        String now = worksheets.tool(person, worksheetId);
        return tools.versions(person, now, worksheet.teamId()).stream()
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
        if (!others(person, worksheetId).contains(toolId)) {
            throw new Problem.Invalid("to", "worksheet.move.missing");
        }
        Worksheet worksheet = worksheets.one(person, worksheetId);
        // Whoever writes at this moment is waited for; what they wrote moves too.
        worksheets.nextChange(person, worksheetId);
        Mapping mapping = new Mapping(tools.spec(worksheet.toolId()), tools.spec(toolId));
        Map<String, FieldState> fields =
                worksheets.fields(worksheetId).stream().collect(Collectors.toMap(FieldState::key, each -> each));
        String move = Ids.next();
        int without = 0;
        for (FieldState field : List.copyOf(fields.values())) {
            Cell cell = Cell.read(field.key()).orElseThrow();
            var placed = mapping.place(cell, field.text());
            if (field.text().isEmpty()) {
                continue;
            }
            if (placed.isEmpty()) {
                without++;
            } else {
                put(person, worksheetId, move, fields, field, placed.get());
            }
        }
        worksheets.add(new Move(worksheetId, worksheet.toolId(), toolId, person.id(), clock.instant()));
        worksheets.one(person, worksheetId).moveTo(toolId);
        return without;
    }

    private void put(
            Person person,
            String worksheetId,
            String move,
            Map<String, FieldState> fields,
            FieldState old,
            Mapping.Placed placed) {
        String key = placed.cell().key();
        FieldState there = fields.getOrDefault(key, FieldState.none(key));
        if (!there.text().equals(placed.text())) {
            writing.write(
                    person,
                    worksheetId,
                    new NewFieldText(placed.cell(), Ids.of(move + " to " + key), there.version(), placed.text()));
        }
        if (!key.equals(old.key())) {
            Cell left = Cell.read(old.key()).orElseThrow();
            writing.write(
                    person,
                    worksheetId,
                    new NewFieldText(left, Ids.of(move + " from " + old.key()), old.version(), ""));
        }
    }
}
