package org.profint.organisation;

import org.profint.house.Language;
import org.profint.people.Role;

/**
 * A line of a list, as far as it can be read without knowing who is there already.
 *
 * @param number of the line in the file, from 1
 * @param language null when the line names none
 * @param problem the key of a sentence that says what to mend; empty when there is nothing
 * @param twice whether an earlier line has the same address
 */
record RosterLine(
        int number,
        String address,
        String name,
        String team,
        Language language,
        Role role,
        String problem,
        boolean twice) {

    boolean isSound() {
        return problem.isEmpty() && !twice;
    }
}
