package org.profint.projectwork.testimony;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.profint.house.Holds;

/** What stood in a paragraph before. */
@Entity
@Table(name = "testimony_text")
@IdClass(TestimonyText.Key.class)
class TestimonyText {

    /** What makes it one. */
    record Key(String paragraphId, int version) implements Serializable {}

    @Id
    @Column(name = "paragraph_id")
    @Holds(NOTHING)
    private String paragraphId;

    @Id
    @Holds(NOTHING)
    private int version;

    @Column(name = "paragraph_text")
    @Holds(SHARED)
    private String text;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    protected TestimonyText() {}

    TestimonyText(String paragraphId, int version, String text, Instant writtenAt, String writtenBy) {
        this.paragraphId = paragraphId;
        this.version = version;
        this.text = text;
        this.writtenAt = writtenAt;
        this.writtenBy = writtenBy;
    }

    /** Says whether a name was there. */
    boolean blank(Discretion discretion) {
        String before = text;
        text = discretion.of(text, Draft.LONGEST);
        return !text.equals(before);
    }

    EarlierView view() {
        return new EarlierView(text, writtenAt);
    }
}
