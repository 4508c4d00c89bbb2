package org.profint.discussion.polls;

import java.util.List;
import org.profint.discussion.Bars;

/**
 * A poll as one person sees it.
 *
 * @param own whether the run has made it itself
 * @param answers how many have answered
 * @param chosen the option that this person ticked; empty for none
 * @param few whether fewer than four have answered: releasing asks for a yes
 * @param spread null until it is released
 */
public record PollView(
        String id,
        String lang,
        String words,
        String help,
        List<Option> options,
        boolean own,
        int answers,
        String chosen,
        boolean few,
        Bars spread) {

    /** What can be ticked. */
    public record Option(String id, String words, boolean chosen) {}

    public boolean isReleased() {
        return spread != null;
    }
}
