package org.profint.facilitation.live;

import java.time.LocalDate;
import java.util.List;
import org.profint.house.Language;
import org.profint.house.Problem;

/**
 * Where somebody sits in a session: in one of its teams now, or facilitating its run now. A wall sits there too, and is
 * nobody.
 *
 * @param teams those that come
 * @param facilitated whether somebody facilitates the run: a group that nobody does leads itself
 */
record LiveSeat(
        String sessionId,
        String runId,
        String moduleId,
        String title,
        Language language,
        LocalDate heldOn,
        boolean closed,
        List<Side> teams,
        boolean facilitator,
        boolean facilitated) {

    /**
     * A team that comes, and whether this person is in it.
     *
     * @param ofTeam whether they are of the team: a guest of the run takes part and leads nothing
     */
    record Side(String id, String name, boolean member, boolean ofTeam) {}

    boolean member() {
        return teams.stream().anyMatch(Side::member);
    }

    /** Whoever facilitates leads, all alike; where nobody does, whoever is in the team. */
    boolean leads() {
        return !closed && (facilitator || !facilitated && teams.stream().anyMatch(Side::ofTeam));
    }

    List<String> teamIds() {
        return teams.stream().map(Side::id).toList();
    }

    /** The team in whose name this person speaks; null for a session without teams. */
    String ownTeam() {
        return teams.stream()
                .filter(Side::member)
                .findFirst()
                .or(() -> teams.stream().findFirst())
                .map(Side::id)
                .orElse(null);
    }

    void checkOpen() {
        if (closed) {
            throw new Problem.Invalid("live", "facilitation.run-closed");
        }
    }
}
