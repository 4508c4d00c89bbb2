package org.profint.discussion;

import java.util.List;

/**
 * What was said in a run, by what of the model it was connected with.
 *
 * @param tagged posts that are connected with anything
 * @param said all posts that everybody may read
 */
public record ToldView(String runId, String teamId, long tagged, long said, List<Domain> domains) {

    /** One domain: how often its recommendations were named. */
    public record Domain(String id, long count, List<Named> recommendations) {}

    /** One recommendation and the posts that name it, newest first. */
    public record Named(String id, List<Post> posts) {}

    /** A post in its first words. */
    public record Post(String id, String promptId, String language, String words) {}
}
