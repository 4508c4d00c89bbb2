package org.profint.worksheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.profint.house.Bell;
import org.profint.house.Ids;
import org.profint.house.SentText;
import org.profint.people.Person;

/** One write, one transaction: text, history, operation and the news for the others stand together or not at all. */
@ApplicationScoped
class FieldWriting {

    /** What came of it: the yes, or what stands there instead. */
    record Outcome(SavedField saved, FieldState instead) {}

    private Worksheets worksheets;
    private Seals seals;
    private Bell bell;
    private Clock clock;

    protected FieldWriting() {}

    @Inject
    FieldWriting(Worksheets worksheets, Seals seals, Bell bell, Clock clock) {
        this.worksheets = worksheets;
        this.seals = seals;
        this.bell = bell;
        this.clock = clock;
    }

    /** A text that comes too late is kept in the history; so this commits, and the caller tells of the conflict. */
    @Transactional
    public Outcome write(Hand hand, String worksheetId, NewFieldText wanted) {
        String by = hand.person().id();
        Optional<Change> before = worksheets.operation(wanted.operationId());
        if (before.isPresent()) {
            return again(before.get(), hand, worksheetId, wanted);
        }
        int number = worksheets.nextChange(hand, worksheetId);
        seals.check(worksheetId, wanted.cell().key(), wanted.text());
        // As exact as the database keeps it: asked again, the answer is the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean taken = worksheets.replace(worksheetId, wanted, by, now)
                || wanted.seenVersion() == 0 && begin(worksheetId, wanted, by, now);
        Change change = new Change(worksheetId, number, wanted, taken, by, now);
        worksheets.add(change);
        // Here and not at the commit, so that whoever brings an id that has just been used hears it as such.
        worksheets.flush();
        if (taken && hand.isPaper()) {
            worksheets.typedIn(worksheetId, hand, now);
        }
        if (taken) {
            bell.ring(Watching.CHANGED + worksheetId);
            return new Outcome(change.outcome(), null);
        }
        return new Outcome(null, there(worksheetId, wanted));
    }

    /**
     * Many texts at once, in the transaction of whoever holds the sheet: nobody else writes in it meanwhile.
     *
     * @param number of the first change
     * @param fields all of the sheet
     * @param texts by key, in order
     * @return the number of the last change
     */
    int writeAll(Person person, String worksheetId, int number, List<Field> fields, Map<String, String> texts) {
        Map<String, Field> there = fields.stream().collect(Collectors.toMap(Field::key, each -> each));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int last = number;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Field field = there.get(text.getKey());
            Cell cell = Cell.read(text.getKey()).orElseThrow();
            int seen = field == null ? 0 : field.version();
            NewFieldText wanted = new NewFieldText(cell, Ids.next(), seen, text.getValue(), null);
            if (field == null) {
                worksheets.add(new Field(worksheetId, wanted, person.id(), now));
            } else {
                field.write(wanted, person.id(), now);
            }
            worksheets.add(new Change(worksheetId, last++, wanted, true, person.id(), now));
        }
        if (!texts.isEmpty()) {
            bell.ring(Watching.CHANGED + worksheetId);
        }
        return Math.max(number, last - 1);
    }

    /** The first answer once more. An id that comes with other words, or from somebody else, is nobody's. */
    private Outcome again(Change before, Hand hand, String worksheetId, NewFieldText wanted) {
        if (!before.isOf(worksheetId, wanted, hand.person().id())) {
            throw SentText.otherOperation();
        }
        // Still theirs to hear of?
        worksheets.tool(hand, worksheetId);
        return before.isTaken() ? new Outcome(before.outcome(), null) : new Outcome(null, there(worksheetId, wanted));
    }

    private boolean begin(String worksheetId, NewFieldText wanted, String by, Instant now) {
        if (worksheets.field(worksheetId, wanted.cell().key()).isPresent()) {
            return false;
        }
        worksheets.add(new Field(worksheetId, wanted, by, now));
        return true;
    }

    private FieldState there(String worksheetId, NewFieldText wanted) {
        String key = wanted.cell().key();
        return worksheets.field(worksheetId, key).orElse(FieldState.none(key));
    }
}
