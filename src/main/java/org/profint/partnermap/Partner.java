package org.profint.partnermap;

import java.util.Optional;
import java.util.Set;

/**
 * An organisation or a group that helps to answer needs, or should.
 *
 * @param id of its row
 * @param number its place on the sheet, from 1
 * @param name never blank: a partner without a name is called by its number
 * @param type in the words of the tool; empty when nobody has said it
 * @param contact a function, never somebody's name
 * @param since as it was written
 * @param complementarity what was said of the partner as a whole, in versions that ask so
 */
public record Partner(
        String id,
        int number,
        String name,
        String type,
        Set<NetworkFunction> functions,
        Optional<Status> status,
        String territory,
        String contact,
        String since,
        Relation relation,
        Understanding understanding,
        Complementarity complementarity) {

    /**
     * Whether both know enough of each other, after NET-2.
     *
     * @param knowUs whether they know what we do
     * @param known whether we know what they do
     */
    public record Understanding(
            Optional<Answer> knowUs,
            Optional<Answer> known,
            Optional<Answer> situation,
            Optional<Answer> competences,
            Optional<Answer> roles) {}

    /** Whether it is still to be found or to be won. Nobody having said so, it is there. */
    public boolean isToCome() {
        return status.isPresent() && status.get() != Status.EXISTING;
    }

    boolean hasRungUpTo(int highest) {
        return relation.rung().isPresent() && relation.rung().getAsInt() <= highest;
    }
}
