package org.profint.partnermap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How firm the relation with a partner is.
 *
 * @param rung 0 to 6, see {@link Rung}
 * @param tests those that somebody has answered
 * @param onePerson whether it depends on one person
 * @param review when to look at it again
 */
public record Relation(
        OptionalInt rung,
        Map<LastingTest, Progress> tests,
        Optional<Answer> onePerson,
        Optional<LocalDate> lastContact,
        Optional<LocalDate> review) {

    /** Whether somebody has said that it hangs on one person. */
    public boolean dependsOnOnePerson() {
        return onePerson.filter(Answer.YES::equals).isPresent();
    }

    public Optional<Progress> test(LastingTest test) {
        return Optional.ofNullable(tests.get(test));
    }
}
