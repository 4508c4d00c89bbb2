package org.profint.worksheet.sharing;

import static org.profint.house.Holds.What.*;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;

/** Somebody says that the person whom these words of a sheet name has consented to being read by everybody. */
@Entity
@Table(name = "worksheet_consent")
class Consent {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "worksheet_id")
    @Holds(NOTHING)
    private String worksheetId;

    @Column(name = "field_key")
    @Holds(SHARED)
    private String key;

    /** With other words it is another person's, and asked anew. */
    @Column(name = "consent_text")
    @Holds(SHARED)
    private String text;

    @Column(name = "noted_at")
    @Holds(SHARED)
    private Instant notedAt;

    @Column(name = "noted_by")
    @Holds(ACTOR)
    private String notedBy;

    protected Consent() {}

    Consent(String worksheetId, NamedCell cell, String by, Instant now) {
        id = Ids.next();
        this.worksheetId = worksheetId;
        key = cell.key();
        text = cell.text();
        notedAt = now;
        notedBy = by;
    }

    boolean isOf(NamedCell cell) {
        return key.equals(cell.key()) && text.equals(cell.text());
    }
}
