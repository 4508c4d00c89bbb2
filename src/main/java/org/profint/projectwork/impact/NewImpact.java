package org.profint.projectwork.impact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;

/**
 * An impact as a team states it.
 *
 * @param learning learning domains in their order, with spaces between
 * @param seenOn null for no day
 */
public record NewImpact(
        Concerns concerns,
        String text,
        String evidence,
        String learning,
        boolean seenLater,
        LocalDate seenOn,
        Language language) {

    static final int LONGEST = 2000;
    static final int LONGEST_EVIDENCE = 1000;

    /**
     * @param when {@code later}, or anything else for at once
     * @throws Problem.Invalid in the field that is wrong
     */
    public static NewImpact of(
            String concerns,
            String text,
            String evidence,
            Collection<String> learning,
            String when,
            String seenOn,
            Language language) {
        Concerns about = Stream.of(Concerns.values())
                .filter(each -> each.name().equals(concerns))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("concerns", "projectwork.impact.concerns.missing"));
        String tags = Stream.of("L", "S", "P").filter(learning::contains).collect(Collectors.joining(" "));
        return new NewImpact(
                about,
                words("text", text, LONGEST, "projectwork.impact.text.missing", true),
                words("evidence", evidence, LONGEST_EVIDENCE, "projectwork.impact.evidence.long", false),
                tags,
                "later".equals(when),
                day("seen", seenOn),
                language);
    }

    /** A text of at most so many characters, that there must be or may be. */
    static String words(String field, String text, int longest, String textKey, boolean required) {
        String bare =
                SentText.of(Ids.next(), "0", text == null ? "" : text).text().strip();
        if (required && bare.isEmpty() || bare.length() > longest) {
            throw new Problem.Invalid(field, textKey);
        }
        return bare;
    }

    /** A day as a form sends it; null for none. */
    static LocalDate day(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            if (day.getYear() >= 2000 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Said below.
        }
        throw new Problem.Invalid(field, "projectwork.impact.day.wrong");
    }

    /** Nothing can have been seen tomorrow. */
    NewImpact seenBy(LocalDate today) {
        if (seenOn != null && seenOn.isAfter(today)) {
            throw new Problem.Invalid("seen", "projectwork.impact.seen.future");
        }
        return this;
    }
}
