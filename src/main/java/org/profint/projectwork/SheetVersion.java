package org.profint.projectwork;

import java.time.Instant;
import org.profint.worksheet.Records;

/**
 * How a sheet of a project stood at a moment that somebody may read.
 *
 * @param number its place among all that were kept, first the hand-ins, then the amendments; 0 for the last two of {@link How}
 * @param count which of its kind it is
 * @param at since when it stood so; null for today
 * @param mark null for today
 */
public record SheetVersion(How how, int number, int count, Instant at, Records.Mark mark) {

    /** What it is in an address where it has no number. */
    static final String NOW = "now";

    /** How it came to be. */
    public enum How {
        HANDED_IN,
        /** Handed in, and taken back: somebody of the team objected. */
        WITHDRAWN,
        /** The validated plan, changed for a reason. */
        AMENDED,
        /** What the team is writing. */
        NOW,
        /** What stood there when the reader left the team. */
        LEFT
    }

    static SheetVersion of(HandIn handIn) {
        return new SheetVersion(
                handIn.stands() ? How.HANDED_IN : How.WITHDRAWN,
                handIn.number(),
                handIn.number(),
                handIn.handedInAt(),
                handIn.mark());
    }

    /** @param before how often the sheet was handed in before it could be amended */
    static SheetVersion of(Amendment amendment, int before) {
        int count = amendment.version() - 1;
        return new SheetVersion(How.AMENDED, before + count, count, amendment.doneAt(), amendment.mark());
    }

    static SheetVersion now() {
        return new SheetVersion(How.NOW, 0, 0, null, null);
    }

    static SheetVersion left(Instant at, Records.Mark mark) {
        return new SheetVersion(How.LEFT, 0, 0, at, mark);
    }

    /** Whether it is the same as at this moment of the sheet. */
    boolean isAt(Records.Mark then) {
        return mark.change() == then.change() && mark.originChange() == then.originChange();
    }

    /** Its name in an address. */
    public String key() {
        return number == 0 ? NOW : String.valueOf(number);
    }
}
