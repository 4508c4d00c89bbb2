package org.profint.facilitation.desk;

import java.time.Instant;
import java.util.List;

/**
 * A synthesis as one person may read it.
 *
 * @param leads whether this person facilitates the run
 * @param member whether they are in one of its teams now
 * @param releasedAt null while only those who facilitate read it
 * @param lines what may be read by this person now, in order
 * @param mine sentences of this person's own, with what they said about them
 */
public record SynthesisView(
        String runId,
        String moduleId,
        boolean open,
        boolean leads,
        boolean member,
        Instant releasedAt,
        List<Line> lines,
        List<Own> mine) {

    /** How a line stands. */
    public enum State {
        /** Read by the teams, once the synthesis is released. */
        STANDS,
        /** Its author has not answered yet. */
        ASKED,
        /** Its author said no: its words are gone. */
        REFUSED,
        /** Its post was hidden, taken back or changed: its words are gone. */
        GONE
    }

    /**
     * A line.
     *
     * @param kind HEADING, WORDS or SENTENCE
     * @param text empty when it may not be read any more
     * @param team that the sentence is from; empty for words of who facilitates
     */
    public record Line(
            String id, String kind, String language, String text, String team, String promptId, State state) {}

    /** A sentence of one's own. {@code agreed}: null while one has said nothing. */
    public record Own(String lineId, String language, String text, Boolean agreed) {}

    /** What all teams read. */
    public List<Line> standing() {
        return lines.stream().filter(each -> each.state() == State.STANDS).toList();
    }

    public boolean isReleased() {
        return releasedAt != null;
    }
}
