package org.profint.partnermap;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A need of the typical beneficiary, never of a person.
 *
 * @param id of its row
 * @param number its place on the sheet, from 1
 * @param label never blank: a need without a name is called by its number
 * @param category in the words of the tool; empty when nobody has said it
 * @param voicedBy who says so, in the words of the tool
 * @param frequency 0 to 3
 * @param urgency 0 to 3
 * @param competences what it takes to answer, whoever has it
 * @param assembled whether these competences are all there, with us or with a partner
 * @param lacking the competence that nobody has
 */
public record Need(
        String id,
        int number,
        String label,
        String situation,
        String category,
        List<String> voicedBy,
        OptionalInt frequency,
        OptionalInt urgency,
        String competences,
        OwnAnswer own,
        Optional<Answer> assembled,
        String lacking) {

    /** From this priority on a need is a high one. */
    public static final int HIGH = 4;

    /**
     * What the organisation itself has for a need.
     *
     * @param level how well we answer, 0 to 3
     * @param alone whether we can answer alone
     * @param mandate whether it is our mission
     */
    public record OwnAnswer(
            String knowledge,
            String skills,
            String resources,
            OptionalInt level,
            Optional<Answer> alone,
            Optional<Answer> mandate) {}

    /** Frequency and urgency together, 0 to 6; what nobody has said counts 0. */
    public int priority() {
        return frequency.orElse(0) + urgency.orElse(0);
    }

    /** 0 to 3; 0 when nobody has said it. */
    public int ownLevel() {
        return own.level().orElse(0);
    }
}
