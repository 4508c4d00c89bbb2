package org.profint.discussion.ideas;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.profint.discussion.IdeasStand;
import org.profint.house.Problem;
import org.profint.people.Me;

/** How the ideas of a team stand, for the pages of steps and of the team: they know this bean by its name alone. */
@Named
@RequestScoped
public class IdeasBox {

    /**
     * The ideas in one line.
     *
     * @param chosen whether one is
     * @param text of the chosen one; empty where it is not said here, or not for this reader's eyes
     */
    public record Line(String address, int count, boolean voting, boolean chosen, String text, String lang) {}

    @Inject
    private Board board;

    @Inject
    private Me me;

    private final Map<String, Line> lines = new HashMap<>();

    /** In few words, for a page that knows how they stand; it asks nobody. */
    public Line brief(String runId, String teamId, IdeasStand stand) {
        return new Line(IdeasPage.address(runId, teamId), stand.count(), stand.voting(), stand.chosen(), "", "");
    }

    /** With the words of the chosen one; null for who has no seat there. */
    public Line of(String runId, String teamId) {
        return lines.computeIfAbsent(runId + " " + teamId, none -> line(runId, teamId));
    }

    private Line line(String runId, String teamId) {
        try {
            BoardView view = board.of(me.required(), runId, teamId, Sort.NEWEST);
            int shown = (int) view.ideas().stream().filter(IdeaView::isShown).count();
            String text = view.chosen() == null ? "" : view.chosen().text();
            String lang = view.chosen() == null ? "" : view.chosen().lang();
            return new Line(
                    IdeasPage.address(runId, teamId), shown, view.isVoting(), view.chosen() != null, text, lang);
        } catch (Problem.NotFound noSeat) {
            return null;
        }
    }
}
