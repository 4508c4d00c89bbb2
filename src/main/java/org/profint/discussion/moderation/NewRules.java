package org.profint.discussion.moderation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.profint.house.Problem;
import org.profint.house.SentText;

/**
 * How a run is to discuss.
 *
 * @param awayFrom first day on which nobody facilitates; null for none
 */
public record NewRules(boolean held, boolean nameless, LocalDate awayFrom, LocalDate awayUntil, String handover) {

    /** @throws Problem.Invalid when the days are none, or in the wrong order, or the note is too long */
    public static NewRules of(boolean held, boolean nameless, String from, String until, String handover) {
        LocalDate first = day(from, "from");
        LocalDate last = day(until, "until");
        if (first == null != (last == null) || first != null && last.isBefore(first)) {
            throw new Problem.Invalid("until", "discussion.away.wrong");
        }
        String note = SentText.of(org.profint.house.Ids.next(), "0", handover == null ? "" : handover)
                .text()
                .strip();
        if (note.length() > Moderating.LONGEST_NOTE) {
            throw new Problem.Invalid("handover", "discussion.note.missing");
        }
        return new NewRules(held, nameless, first, last, note);
    }

    private static LocalDate day(String text, String field) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            throw new Problem.Invalid(field, "discussion.away.wrong");
        }
    }
}
