package org.profint.facilitation.live;

import java.time.LocalDate;
import java.util.List;
import org.profint.facilitation.session.Course;

/**
 * A session while it takes place, as somebody sees it.
 *
 * @param leads whether this person moves the others
 * @param team in whose name this person speaks; null for none
 * @param state null while it has not begun
 * @param stops the running order
 * @param here where everybody is; null while it has not begun, and where there is nothing in its order
 * @param asked all questions of its steps, for what is typed in afterwards
 */
public record LiveView(
        String sessionId,
        String runId,
        String title,
        String language,
        LocalDate heldOn,
        boolean leads,
        boolean facilitator,
        boolean facilitated,
        boolean closed,
        String team,
        List<TeamName> teams,
        LiveState state,
        List<Course.Stop> stops,
        Here here,
        List<Asked> asked) {

    /** A team that comes. */
    public record TeamName(String id, String name) {}

    /** A question of a step. */
    public record Asked(String id, String text, String lang) {}

    /**
     * A line of the running order, and the question that is open.
     *
     * @param number its place, from 1
     * @param question 0 for a line that asks nothing
     * @param asked null for a line that asks nothing
     */
    public record Here(Course.Stop stop, int number, int of, int question, int questions, Asked asked) {

        public boolean asks() {
            return asked != null;
        }
    }

    public boolean begun() {
        return state != null;
    }

    public boolean going() {
        return state != null && !state.ended();
    }

    /** Points that the group has still to do with. */
    public List<PointView> openPoints() {
        return state == null
                ? List.of()
                : state.points().stream().filter(each -> each.fate().goesOn()).toList();
    }

    public List<PointView> settledPoints() {
        return state == null
                ? List.of()
                : state.points().stream().filter(each -> !each.fate().goesOn()).toList();
    }
}
