package org.profint.discussion;

import java.time.LocalDate;
import java.util.Set;

/**
 * How a run discusses.
 *
 * @param answerFirst prompts at which one reads the others only after having answered
 * @param held whether a post waits until a facilitator shows it
 * @param nameless whether people of the team read one another without names
 * @param awayFrom first day on which nobody facilitates, or null
 * @param handover what facilitators tell one another; for them alone
 */
public record RulesView(
        Set<String> answerFirst,
        boolean held,
        boolean nameless,
        LocalDate awayFrom,
        LocalDate awayUntil,
        String handover) {

    static final RulesView NONE = new RulesView(Set.of(), false, false, null, null, "");

    static RulesView of(Rules rules) {
        return rules == null ? NONE : rules.view();
    }

    /** Without what facilitators tell one another. */
    RulesView forTheTeam() {
        return new RulesView(answerFirst, held, nameless, awayFrom, awayUntil, "");
    }
}
