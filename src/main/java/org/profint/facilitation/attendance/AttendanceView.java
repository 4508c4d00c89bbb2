package org.profint.facilitation.attendance;

import java.time.Instant;
import java.util.List;
import org.profint.facilitation.session.SessionView;

/**
 * Who is at a session, as somebody reads it.
 *
 * @param people everybody who could come, for who leads the session or manages a home; only oneself for who just comes
 * @param mine null for who is in none of its teams
 * @param code null while none is open, and for who does not lead
 */
public record AttendanceView(SessionView session, List<Line> people, Line mine, Code code) {

    /**
     * Somebody who could come.
     *
     * @param guest whether they came with the code of the room, and are not of the team
     * @param since null while nobody has noted them
     */
    public record Line(
            String accountId, String name, String organisationName, Instant since, NotedAs how, boolean guest) {

        public boolean present() {
            return since != null;
        }
    }

    /** The letters on the wall, and when they die. */
    public record Code(String text, Instant closesAt) {

        /** As they are read out. */
        public String spaced() {
            return text.substring(0, 3) + " " + text.substring(3);
        }
    }

    public long present() {
        return people.stream().filter(Line::present).count();
    }
}
