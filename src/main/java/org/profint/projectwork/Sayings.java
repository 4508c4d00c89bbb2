package org.profint.projectwork;

import org.profint.house.Ids;
import org.profint.house.Problem;
import org.profint.house.SentText;

/** Texts that people write beside their sheets. */
final class Sayings {

    static final int LONGEST = 2000;

    private Sayings() {}

    /** @throws Problem.Invalid when nothing is said, or too much */
    static String needed(String text, String field, String missing) {
        String said = sound(text, field, LONGEST);
        if (said.isEmpty()) {
            throw new Problem.Invalid(field, missing);
        }
        return said;
    }

    /** Empty for nothing. */
    static String sound(String text, String field, int longest) {
        // The same as for every text that is sent: lines, and only what can be stored.
        String said;
        try {
            said = SentText.of(Ids.next(), "0", text == null ? "" : text).text().strip();
        } catch (Problem.Invalid wrong) {
            throw new Problem.Invalid(field, wrong.fields().values().iterator().next());
        }
        if (said.length() > longest) {
            throw new Problem.Invalid(field, "projectwork.too-long");
        }
        return said;
    }
}
