package org.profint.facilitation.desk;

import java.util.List;

/**
 * Whom a message is for.
 *
 * @param name of the person, or of the team
 * @param reachable of those it is for, who has an address
 * @param earlier what was written to them before, newest first
 */
public record Addressed(
        String runId,
        String moduleId,
        String teamId,
        String team,
        String person,
        String name,
        int people,
        int reachable,
        List<MessageView> earlier) {}
