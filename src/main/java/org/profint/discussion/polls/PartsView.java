package org.profint.discussion.polls;

import java.util.List;

/**
 * How far a team is in a case.
 *
 * @param parts all of the case, in order
 * @param coming when the next one is to come, in somebody’s words; empty for not said
 * @param commentsOpened whether a facilitator has opened the comments
 */
public record PartsView(String caseId, List<Part> parts, String coming, boolean commentsOpened) {

    /**
     * A part.
     *
     * @param open whether the team reads it
     * @param read whether somebody has read it
     * @param backable whether its release can be taken back now
     */
    public record Part(String id, int number, boolean open, boolean read, boolean backable) {}

    public List<String> open() {
        return parts.stream().filter(Part::open).map(Part::id).toList();
    }

    public long count() {
        return parts.stream().filter(Part::open).count();
    }

    /** The part to release next; null when all are. */
    public Part next() {
        return parts.stream().filter(each -> !each.open()).findFirst().orElse(null);
    }

    /** The part whose release can be taken back; null for none. */
    public Part last() {
        return parts.stream().filter(Part::backable).findFirst().orElse(null);
    }
}
