package org.profint.discussion.ideas;

import java.time.Instant;

/**
 * What was said about an idea, as one person may read it.
 *
 * @param author null for who is not named to this person
 * @param hidden whether the team does not read it
 */
public record RemarkView(
        String id,
        String lang,
        String text,
        String author,
        boolean mine,
        boolean former,
        Instant writtenAt,
        boolean hidden) {}
