package org.profint.facilitation.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;

/**
 * What somebody says about a session.
 *
 * @param heldOn null while the day is open
 * @param begins null while the time is open
 * @param place a room, an address or a link; empty while it is open
 * @param teamIds which of the run's teams come
 */
public record NewSession(
        String title,
        Mode mode,
        LocalDate heldOn,
        LocalTime begins,
        String place,
        String language,
        List<String> teamIds) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 300;

    /** @throws Problem.Invalid with all that is to be mended */
    public static NewSession of(
            String title,
            String mode,
            String day,
            String begins,
            String place,
            String language,
            Collection<String> teamIds) {
        Map<String, String> wrong = new LinkedHashMap<>();
        String line = SentText.line(title, LONGEST_TITLE).orElse("");
        if (line.isEmpty()) {
            wrong.put("title", "facilitation.session.title-missing");
        }
        LocalDate on = null;
        LocalTime at = null;
        try {
            on = blank(day) ? null : LocalDate.parse(day.strip());
        } catch (DateTimeException none) {
            wrong.put("day", "facilitation.session.day-wrong");
        }
        try {
            at = blank(begins) ? null : LocalTime.parse(begins.strip()).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException none) {
            wrong.put("begins", "facilitation.session.begins-wrong");
        }
        String where = blank(place) ? "" : SentText.line(place, LONGEST_PLACE).orElse("");
        if (where.isEmpty() && !blank(place)) {
            wrong.put("place", "facilitation.session.place-wrong");
        }
        if (teamIds.isEmpty()) {
            wrong.put("teams", "facilitation.session.teams-missing");
        }
        if (!wrong.isEmpty()) {
            throw new Problem.Invalid(wrong);
        }
        String spoken = Language.of(language).orElse(Language.FR).getTag();
        return new NewSession(line, Mode.of(mode).orElse(Mode.ROOM), on, at, where, spoken, List.copyOf(teamIds));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
