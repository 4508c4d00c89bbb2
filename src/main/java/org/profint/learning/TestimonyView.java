package org.profint.learning;

import java.io.Serializable;
import java.time.Instant;

/**
 * A team's offer to tell its experience.
 *
 * @param agreedAt null unless the manager said yes, {@code declinedAt} unless they said no
 * @param reason why not; null without a no
 */
public record TestimonyView(
        String id,
        String runId,
        String teamId,
        String teamName,
        String moduleId,
        Instant proposedAt,
        String proposedByName,
        Instant agreedAt,
        Instant declinedAt,
        String reason)
        implements Serializable {

    public boolean answered() {
        return agreedAt != null || declinedAt != null;
    }
}
