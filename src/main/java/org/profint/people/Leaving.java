package org.profint.people;

import java.util.List;

/**
 * A question to all rooms, as a CDI event: may this person leave for good? A room that cannot do without them adds its
 * reason; without one they may.
 */
public record Leaving(String accountId, List<String> reasons) {

    /** @param textKey of a sentence that says what has to be done first */
    public void notBefore(String textKey) {
        reasons.add(textKey);
    }
}
