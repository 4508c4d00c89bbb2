package org.profint.facilitation.desk;

import java.time.Instant;
import java.util.List;

/**
 * What all teams of a run have answered to one prompt, side by side.
 *
 * @param nameless whether the run names nobody: then nobody is named here either, it may be on a wall
 */
public record CompareView(String runId, String moduleId, boolean open, boolean nameless, List<Column> columns) {

    /** A team, and what it said. */
    public record Column(String teamId, String team, List<Said> answers) {}

    /**
     * A post.
     *
     * @param author null in a run without names, and for who is not named to anybody
     */
    public record Said(
            String postId, int version, String author, String language, Instant writtenAt, List<Sentence> sentences) {}

    /** A sentence of it. {@code number}: from 0. */
    public record Sentence(int number, String text, boolean picked) {}
}
