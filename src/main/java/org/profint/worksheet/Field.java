package org.profint.worksheet;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** What stands in a field of a worksheet now. */
@Entity
@Table(name = "worksheet_field")
@IdClass(Field.Key.class)
class Field {

    /** What makes it one. */
    record Key(String worksheetId, String key) implements Serializable {}

    @Id
    @Column(name = "worksheet_id")
    @Holds(value = PART, of = Worksheet.class)
    private String worksheetId;

    @Id
    @Column(name = "field_key")
    @Holds(PERSONAL)
    private String key;

    // No @Version: the number belongs to the device, which compares and sets it.
    @Holds(NOTHING)
    private int version;

    @Column(name = "field_text")
    @Holds(TEXT)
    private String text;

    @Column(name = "written_at")
    @Holds(PERSONAL)
    private Instant writtenAt;

    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    protected Field() {}

    Field(String worksheetId, NewFieldText wanted, String by, Instant now) {
        this.worksheetId = worksheetId;
        key = wanted.cell().key();
        version = 1;
        text = wanted.text();
        writtenAt = now;
        writtenBy = by;
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }

    /** Only for whoever holds the sheet; else the version is compared where it is set. */
    void write(NewFieldText wanted, String by, Instant now) {
        version = wanted.seenVersion() + 1;
        text = wanted.text();
        writtenAt = now;
        writtenBy = by;
    }
}
