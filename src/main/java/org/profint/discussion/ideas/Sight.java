package org.profint.discussion.ideas;

import org.profint.discussion.Seat;
import org.profint.people.Person;

/**
 * What of the ideas one person may read. The one place where that is decided: the page, programs and the project see
 * through it.
 */
record Sight(Person person, Seat seat) {

    /** What hides a post hides the idea that came of it; what takes it back takes its words back. */
    boolean reads(Ideas.Row row) {
        boolean inside = seat.facilitator() || isMine(row.idea().authorId());
        return (!row.idea().isHidden() || inside) && (row.origin() == null || reads(row.idea(), row.origin()));
    }

    private boolean reads(Idea idea, Ideas.Origin origin) {
        if (origin.withdrawn()) {
            return !idea.isInPostWords();
        }
        boolean inside = seat.facilitator() || isMine(origin.authorId());
        boolean answersFirst = seat.rules().answerFirst().contains(origin.promptId()) && !origin.answered();
        return inside || origin.open() && (!answersFirst || isMine(idea.authorId()));
    }

    boolean reads(Remark remark) {
        return !remark.isHidden() || seat.facilitator() || isMine(remark.authorId());
    }

    boolean isMine(String accountId) {
        return person.id().equals(accountId);
    }

    /** Nameless to one another, and known to the facilitators; who left and asked for it is named to nobody. */
    String name(String accountId, String name, boolean former) {
        boolean named = !former
                && (isMine(accountId) || seat.facilitator() || !seat.rules().nameless());
        return named ? name : null;
    }

    /** A private post that is hidden shows itself as hidden to whom it is not. */
    static String state(Ideas.Row row) {
        if (row.idea().isHeld()) {
            return "HELD";
        }
        boolean open =
                row.origin() == null || row.origin().open() || row.origin().withdrawn();
        return row.idea().isHidden() || !open ? "HIDDEN" : "";
    }
}
