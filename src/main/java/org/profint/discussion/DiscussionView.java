package org.profint.discussion;

import java.util.Map;

/**
 * What a team says in a run, as one person may read it.
 *
 * @param lastChange the number of the last change that is in it
 * @param facilitator whether this person facilitates the run
 * @param closed whether the run is closed: it is read and not written
 * @param sets whether this person sets the rules
 * @param seat where this person sits: what else a team does asks there
 * @param threads by prompt
 */
public record DiscussionView(
        String runId,
        String teamId,
        int lastChange,
        boolean member,
        boolean facilitator,
        boolean closed,
        boolean sets,
        RulesView rules,
        IdeasStand ideas,
        Seat seat,
        Map<String, ThreadView> threads) {

    static DiscussionView of(Seat seat, Map<String, ThreadView> threads) {
        return new DiscussionView(
                seat.runId(),
                seat.teamId(),
                seat.lastChange(),
                seat.member(),
                seat.facilitator(),
                seat.closed(),
                seat.sets(),
                seat.facilitator() ? seat.rules() : seat.rules().forTheTeam(),
                seat.ideas(),
                seat,
                threads);
    }
}
