package org.profint.projectwork.testimony;

import static org.profint.house.Holds.What.ACTOR;
import static org.profint.house.Holds.What.NOTHING;
import static org.profint.house.Holds.What.SHARED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.profint.house.Holds;
import org.profint.house.Ids;
import org.profint.projectwork.SheetKind;

/** A paragraph of a testimony, and the field that it comes from: none for one that was written here. */
@Entity
@Table(name = "testimony_paragraph")
class TestimonyParagraph {

    @Id
    @Holds(NOTHING)
    private String id;

    @Column(name = "testimony_id")
    @Holds(NOTHING)
    private String testimonyId;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private Chapter chapter;

    @Column(name = "paragraph_number")
    @Holds(NOTHING)
    private int number;

    @Enumerated(EnumType.STRING)
    @Holds(SHARED)
    private SheetKind sheet;

    @Column(name = "field_key")
    @Holds(SHARED)
    private String field;

    /** The field in words, in the language of the testimony. */
    @Holds(SHARED)
    private String origin;

    @Holds(NOTHING)
    private int version = 1;

    @Column(name = "paragraph_text")
    @Holds(SHARED)
    private String text;

    @Column(name = "written_at")
    @Holds(SHARED)
    private Instant writtenAt;

    @Column(name = "written_by")
    @Holds(ACTOR)
    private String writtenBy;

    protected TestimonyParagraph() {}

    TestimonyParagraph(String testimonyId, int number, Draft draft, String by, Instant now) {
        id = Ids.next();
        this.testimonyId = testimonyId;
        this.number = number;
        chapter = draft.chapter();
        sheet = draft.sheet();
        field = draft.field();
        origin = draft.origin();
        text = draft.text();
        writtenAt = now;
        writtenBy = by;
    }

    String id() {
        return id;
    }

    String testimonyId() {
        return testimonyId;
    }

    int number() {
        return number;
    }

    Chapter chapter() {
        return chapter;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }

    TestimonyText asWritten() {
        return new TestimonyText(id, version, text, writtenAt, writtenBy);
    }

    void write(String words, String by, Instant now) {
        version++;
        text = words;
        writtenAt = now;
        writtenBy = by;
    }

    /** The same words without names that must not be there any more; says whether one was. */
    boolean blank(Discretion discretion) {
        String before = text;
        text = discretion.of(text, Draft.LONGEST);
        boolean changed = !text.equals(before);
        // Whoever has it before them has read a name: what they send is compared with what stands now.
        version += changed ? 1 : 0;
        return changed;
    }

    ParagraphView view(boolean named) {
        return new ParagraphView(id, chapter, sheet, field, origin, version, text, named);
    }
}
