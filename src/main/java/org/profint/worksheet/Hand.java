package org.profint.worksheet;

import java.time.LocalDate;
import java.util.List;
import org.profint.people.Person;

/**
 * Whoever writes, and how: in their own words, or by typing in what was filled on paper.
 *
 * @param filledOn the day on which the paper was filled; null for one's own words
 * @param teams ids of teams for which they type although they are not in them, if their sheets are open for it
 */
record Hand(Person person, LocalDate filledOn, List<String> teams) {

    static Hand own(Person person) {
        return new Hand(person, null, List.of());
    }

    boolean isPaper() {
        return filledOn != null;
    }
}
