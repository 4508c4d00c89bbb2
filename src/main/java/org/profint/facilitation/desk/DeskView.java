package org.profint.facilitation.desk;

import java.time.LocalDate;
import java.util.List;
import org.profint.learning.Facilitating;

/** All that somebody facilitates, on one screen. */
public record DeskView(List<Group> groups, List<LedRuns.Meeting> today, List<RunLine> runs) {

    /** What waits of one kind: the first ones, and how many there are. */
    public record Group(Kind kind, int total, List<Waiting> first) {

        /** Counted no further. */
        public String shown() {
            return total < Waits.COUNTED ? String.valueOf(total) : total + "+";
        }
    }

    /** A run with its teams. */
    public record RunLine(
            String id, String moduleId, LocalDate startsOn, LocalDate endsOn, List<Facilitating.Desk> teams) {

        public int done() {
            return teams.stream().mapToInt(each -> each.run().done()).sum();
        }

        public int required() {
            return teams.stream().mapToInt(each -> each.run().required()).sum();
        }

        /** Whole per cent, rounded down. */
        public int percent() {
            return required() == 0 ? 0 : 100 * done() / required();
        }
    }
}
