package org.profint.discussion.polls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.profint.discussion.polls.Release.What;

/**
 * All that is known of a team’s polls and releases on a step.
 *
 * @param members how many are in the team now
 */
record Board(List<Released> released, List<Given> given, List<Own> own, int members) {

    /** Fewer than these can tell from a spread who said what. */
    static final int FEW = 4;

    /** @param readAt when the first in the team read it, or null */
    record Released(What what, String thing, String words, Instant at, Instant readAt) {}

    /** One answer. */
    record Given(String pollId, String choice, String accountId) {}

    /** A poll of the run’s own. */
    record Own(String id, String question, List<String> options, String language) {}

    Optional<Released> released(What what, String thing) {
        return released.stream()
                .filter(each -> each.what() == what && each.thing().equals(thing))
                .findFirst();
    }

    boolean has(What what, String thing) {
        return released(what, thing).isPresent();
    }

    List<Given> to(String pollId) {
        return given.stream().filter(each -> each.pollId().equals(pollId)).toList();
    }

    boolean isFew() {
        return members < FEW;
    }
}
