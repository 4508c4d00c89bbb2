package org.profint.projectwork.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a team says that its project has changed.
 *
 * @param learning learning domains: L, S, P
 * @param evidence how it is known; empty when nothing was said
 * @param seenLater whether it showed only some time after the project
 * @param seenOn null when no day was said
 * @param by who said it last; null for somebody whose account is gone
 */
public record ImpactView(
        String id,
        Concerns concerns,
        String text,
        String lang,
        List<String> learning,
        String evidence,
        boolean seenLater,
        LocalDate seenOn,
        String by,
        Instant at,
        int version) {

    public boolean has(String domain) {
        return learning.contains(domain);
    }
}
