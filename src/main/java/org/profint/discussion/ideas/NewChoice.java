package org.profint.discussion.ideas;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.house.SentText;

/** How a team came to its choice, and why. */
record NewChoice(How how, LocalDate agreedOn, String reason) {

    static final int LONGEST_REASON = 500;

    /**
     * @param agreedOn the day of a consensus; today for the others
     * @throws Problem.Invalid when a part is missing, wrong or too long
     */
    static NewChoice of(String how, String agreedOn, String reason, LocalDate today) {
        How came = Stream.of(How.values())
                .filter(each -> each.name().equals(how))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("how", "discussion.ideas.how.missing"));
        String words = SentText.of(Ids.next(), "0", reason == null ? "" : reason)
                .text()
                .strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new Problem.Invalid("reason", "discussion.ideas.reason.missing");
        }
        return new NewChoice(came, came == How.CONSENSUS ? day(agreedOn, today) : today, words);
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            if (!day.isAfter(today) && day.isAfter(today.minusYears(1))) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Said below.
        }
        throw new Problem.Invalid("agreed", "discussion.ideas.agreed.wrong");
    }
}
