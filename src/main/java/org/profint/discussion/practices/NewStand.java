package org.profint.discussion.practices;

import org.profint.house.Problem;
import org.profint.house.SentText;

/**
 * How somebody says it is with them, as a device sends it.
 *
 * @param why with the id of its operation and the version that was seen
 * @param shared whether the team reads why
 */
public record NewStand(How how, SentText why, boolean shared) {

    private static final int LONGEST = 2000;

    /** @throws Problem.Invalid without a choice, and for a reason that is too long or no text that can be stored */
    public static NewStand of(String operationId, String seenVersion, String how, String why, boolean shared) {
        How chosen = How.read(how).orElseThrow(() -> new Problem.Invalid("how", "discussion.with-us.how.missing"));
        SentText text = SentText.of(operationId, seenVersion, why == null ? "" : why.strip());
        if (text.text().length() > LONGEST) {
            throw new Problem.Invalid("why", "discussion.with-us.why.too-long");
        }
        return new NewStand(chosen, text, shared);
    }
}
