package org.profint.discussion;

import java.time.Instant;
import java.util.List;

/**
 * What waits for those who facilitate a run.
 *
 * @param held posts that wait to be shown
 * @param hidden posts that were hidden or reported
 * @param unanswered questions that nobody has answered for two days
 */
public record Desk(
        String runId, RulesView rules, List<Team> teams, List<Line> held, List<Line> hidden, List<Line> unanswered) {

    /** A team in the run. */
    public record Team(String id, String name, String moduleId) {}

    /** A post, in short. */
    public record Line(
            String id,
            String promptId,
            String teamId,
            String teamName,
            String author,
            String text,
            String why,
            Instant writtenAt) {}
}
