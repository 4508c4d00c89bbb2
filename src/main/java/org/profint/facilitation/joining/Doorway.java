package org.profint.facilitation.joining;

import java.time.Instant;
import java.util.List;
import org.profint.house.Problem;

/**
 * What a code opens.
 *
 * @param closesAt when the code dies, and with it a guest's session
 * @param sides the teams that come; a guest sits with one of them
 */
public record Doorway(
        String sessionId, String runId, String title, String language, Instant closesAt, List<Side> sides) {

    /** A team and its organisation. */
    public record Side(String teamId, String teamName, String organisationName) {}

    public boolean choice() {
        return sides.size() > 1;
    }

    /** @throws Problem.Invalid with field {@code team} when one has to be chosen */
    Side side(String teamId) {
        if (!choice()) {
            return sides.get(0);
        }
        return sides.stream()
                .filter(each -> each.teamId().equals(teamId))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid("team", "facilitation.join.team-missing"));
    }
}
