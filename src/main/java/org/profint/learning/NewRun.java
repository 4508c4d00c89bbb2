package org.profint.learning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.profint.house.Language;
import org.profint.house.Problem;

/**
 * What somebody says to put a team on a module.
 *
 * @param languages tags with spaces between: those in which the team will work
 */
public record NewRun(String teamId, String moduleId, LocalDate startsOn, LocalDate endsOn, String languages) {

    private static final int LONGEST_DAYS = 731;

    /** @throws Problem.Invalid with all that is to be mended */
    public static NewRun of(String teamId, String moduleId, String startsOn, String endsOn, String languages) {
        Map<String, String> wrong = new LinkedHashMap<>();
        LocalDate start = day(startsOn);
        LocalDate end = day(endsOn);
        if (start == null) {
            wrong.put("starts", "learning.run.day-wrong");
        }
        if (end == null) {
            wrong.put("ends", "learning.run.day-wrong");
        } else if (start != null && (end.isBefore(start) || end.isAfter(start.plusDays(LONGEST_DAYS)))) {
            wrong.put("ends", "learning.run.end-wrong");
        }
        boolean known = languages != null && !languages.isBlank() && languages.length() <= 20;
        for (String tag : known ? languages.split(" ") : new String[0]) {
            known &= Language.of(tag).isPresent();
        }
        if (!known) {
            wrong.put("languages", "learning.run.language-missing");
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        return new NewRun(teamId, moduleId, start, end, languages);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
