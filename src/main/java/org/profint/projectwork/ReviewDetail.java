package org.profint.projectwork;

import java.time.Instant;
import java.util.List;

/**
 * A sheet that was handed in, with what is said about it.
 *
 * @param before the number of the hand-in before it that the reader may read; 0 for none
 * @param writes whether the reader can write a review now
 * @param own whether they would have to, and may not: it is their own team's
 * @param part in which they write; null for who only reads
 * @param mine what they have written; empty for nothing
 * @param sent what others, and they themselves, have said to the team
 * @param waiting how many of the team may still object
 */
public record ReviewDetail(
        ProjectView project,
        SheetKind kind,
        int number,
        int before,
        Instant handedInAt,
        Instant objectionsUntil,
        boolean writes,
        boolean own,
        ReviewPart part,
        List<FieldLine> fields,
        ReviewView mine,
        List<ReviewView> sent,
        int waiting) {

    public boolean decides() {
        return part == ReviewPart.DECIDES;
    }

    public boolean peer() {
        return part == ReviewPart.PEER;
    }
}
