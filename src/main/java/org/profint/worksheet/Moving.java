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
        worksheets.nextChange(Hand.own(person), worksheetId);
        if (!others(person, worksheetId).contains(toolId)) {
            throw new Problem.Invalid("to", "worksheet.move.missing");
        }
        Worksheet worksheet = worksheets.one(person, worksheetId);
        Mapping mapping = new Mapping(tools.spec(worksheet.toolId()), tools.spec(toolId));
        Map<String, FieldState> fields = worksheets.fields(worksheetId).stream()
                .filter(each -> !each.text().isEmpty())
                .collect(Collectors.toMap(FieldState::key, each -> each));
        Writing writing = new Writing(person, worksheetId, Ids.next());
        int without = 0;
        for (FieldState field : List.copyOf(fields.values())) {
            boolean placed = mapping.place(Cell.read(field.key()).orElseThrow(), field.text())
                    .filter(each -> writing.put(fields, field, each))
                    .isPresent();
            without += placed ? 0 : 1;
        }
        worksheets.add(new Move(worksheetId, worksheet.toolId(), toolId, person.id(), clock.instant()));
        worksheet.moveTo(toolId);
        return without;
    }

    /** The changes of one move. */
    private final class Writing {

        private final Person person;
        private final String worksheetId;
        private final String move;

        Writing(Person person, String worksheetId, String move) {
            this.person = person;
            this.worksheetId = worksheetId;
            this.move = move;
        }

        /** No where another answer stands already: then this one keeps its place. */
        boolean put(Map<String, FieldState> fields, FieldState old, Mapping.Placed placed) {
            String key = placed.cell().key();
            if (key.equals(old.key()) && placed.text().equals(old.text())) {
                return true;
            }
            if (!key.equals(old.key()) && fields.containsKey(key)) {
                return false;
            }
            write(placed.cell(), placed.text());
            fields.put(key, new FieldState(key, 0, placed.text(), old.at(), old.by()));
            if (!key.equals(old.key())) {
                write(Cell.read(old.key()).orElseThrow(), "");
                fields.remove(old.key());
            }
            return true;
        }

        private void write(Cell cell, String text) {
            int seen = worksheets
                    .field(worksheetId, cell.key())
                    .map(FieldState::version)
                    .orElse(0);
            writing.write(
                    Hand.own(person),
                    worksheetId,
                    new NewFieldText(cell, Ids.of(move + " " + cell.key() + " " + text), seen, text, null));
        }
    }
}
