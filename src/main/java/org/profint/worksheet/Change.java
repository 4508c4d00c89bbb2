package org.profint.worksheet;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.profint.house.Holds;

/**
 * A text that was sent to a field, under the id that the device gave it: sent again it takes effect once. One that came
 * too late for its field was not taken; it is kept all the same, so that no word is lost.
 */
@Entity
@Table(name = "worksheet_change")
@IdClass(Change.Key.class)
class Change {

    /** What makes it one. */
    record Key(String worksheetId, int number) implements Serializable {}

    @Id
    @Column(name = "worksheet_id")
    @Holds(value = PART, of = Worksheet.class, ofActor = true)
    private String worksheetId;

    @Id
    @Column(name = "change_number")
    @Holds(NOTHING)
    private int number;

    @Column(name = "field_key")
    @Holds(value = PERSONAL, ofActor = true)
    private String key;

    @Holds(NOTHING)
    private int version;

    @Column(name = "change_text")
    @Holds(value = TEXT, ofActor = true, unless = "filled_on")
    private String text;

    @Holds(NOTHING)
    private boolean taken;

    @Column(name = "written_at")
    @Holds(value = PERSONAL, ofActor = true)
    private Instant writtenAt;

    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    /** The day on which it was written on paper, when somebody typed it in later; null for what was written here. */
    @Column(name = "filled_on")
    @Holds(value = PERSONAL, ofActor = true)
    private LocalDate filledOn;

    @Column(name = "operation_id")
    @Holds(NOTHING)
    private String operationId;

    protected Change() {}

    Change(String worksheetId, int number, NewFieldText wanted, boolean taken, String by, Instant now) {
        this.worksheetId = worksheetId;
        this.number = number;
        key = wanted.cell().key();
        version = wanted.seenVersion() + 1;
        text = wanted.text();
        this.taken = taken;
        writtenAt = now;
        writtenBy = by;
        filledOn = wanted.filledOn();
        operationId = wanted.operationId();
    }

    boolean isTaken() {
        return taken;
    }

    /** Whether a device that sends this id means the very same by it. */
    boolean isOf(String worksheetId, NewFieldText wanted, String by) {
        return this.worksheetId.equals(worksheetId)
                && writtenBy.equals(by)
                && key.equals(wanted.cell().key())
                && text.equals(wanted.text());
    }

    SavedField outcome() {
        return new SavedField(version, number, writtenAt);
    }
}
