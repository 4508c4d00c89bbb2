package org.profint.facilitation.session;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.profint.house.Problem;

/**
 * The sessions of a run, as somebody reads them.
 *
 * @param language the first in which the run is followed
 * @param facilitated whether somebody facilitates the run; else the group leads itself
 * @param arranges whether this reader may add and change sessions
 * @param missing what the run asks for and stands in no session
 * @param changes newest first
 * @param own this reader's own versions for the module
 * @param measured whether it is known how long things really took in another run
 */
public record RunSessionsView(
        String runId,
        String moduleId,
        String moduleTitle,
        String lang,
        String language,
        List<SessionView.TeamName> teams,
        boolean open,
        boolean facilitated,
        boolean arranges,
        List<SessionView> sessions,
        List<Missing> missing,
        List<ChangeLine> changes,
        List<Own> own,
        boolean measured) {

    /**
     * Something that the run asks for and stands in no session.
     *
     * @param key what it is taken into a session by
     * @param reason empty when nobody left it out
     */
    public record Missing(String key, String title, String lang, String partOf, String reason) {}

    /**
     * Somebody changed something.
     *
     * @param what how, as the end of a text's key
     * @param about a line of the running order, or the session
     * @param by null for somebody who is gone
     */
    public record ChangeLine(
            String sessionId, String what, String about, String before, String after, Instant at, String by) {}

    /** A version of one's own. */
    public record Own(String id, String title) {}

    /** @throws Problem.NotFound when it does not stand, or this reader does not see it */
    public SessionView session(String id) {
        return sessions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("session", id));
    }

    public List<SessionView> others(String id) {
        return sessions.stream()
                .filter(each -> !each.id().equals(id) && each.arranged())
                .toList();
    }

    public Stream<ChangeLine> changesOf(String id) {
        return changes.stream().filter(each -> each.sessionId().equals(id));
    }

    /** All planned minutes of all sessions. */
    public int planned() {
        return sessions.stream().mapToInt(SessionView::planned).sum();
    }
}
