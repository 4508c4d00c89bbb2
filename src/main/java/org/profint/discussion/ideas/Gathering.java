package org.profint.discussion.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.profint.discussion.Discussing;
import org.profint.discussion.Only;
import org.profint.discussion.Order;
import org.profint.discussion.PostView;
import org.profint.discussion.ThreadView;
import org.profint.house.Ids;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Any sentence becomes an idea; ideas are put under headings and talked about. For who is in the team now and who
 * facilitates its run now.
 */
@ApplicationScoped
public class Gathering {

    private IdeaWriting writing;
    private Discussing discussing;
    private Board board;
    private Withheld withheld;

    protected Gathering() {}

    @Inject
    Gathering(IdeaWriting writing, Discussing discussing, Board board, Withheld withheld) {
        this.writing = writing;
        this.discussing = discussing;
        this.board = board;
        this.withheld = withheld;
    }

    /** Ideas and remarks that wait for who facilitates a run; nothing for everybody else. */
    public List<WithheldView> withheld(Person person, String runId) {
        return withheld.of(person, runId);
    }

    /**
     * A post that may become an idea.
     *
     * @throws Problem.NotFound when this person may not read it
     */
    public PostView post(Person person, String runId, String teamId, String promptId, String postId) {
        ThreadView thread = discussing
                .under(person, runId, teamId, promptId, Order.NEWEST, Only.TEAM)
                .threads()
                .get(promptId);
        return thread.entries().stream()
                .flatMap(each -> Stream.concat(Stream.of(each.post()), each.replies().stream()))
                .filter(each -> each.id().equals(postId) && each.isReadable())
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("post", postId));
    }

    /** The sentences of a post, in their order, as far as they are short enough for an idea. */
    public static List<String> sentences(PostView post) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(java.util.Locale.forLanguageTag(post.language()));
        List<String> sentences = new ArrayList<>();
        for (String line : post.text().split("\n")) {
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                sentences.add(line.substring(from, to).strip());
                from = to;
            }
        }
        return sentences.stream()
                .filter(each -> !each.isEmpty() && each.length() <= NewIdea.LONGEST)
                .distinct()
                .toList();
    }

    /**
     * @param operationId a UUID made on the device; the same id again gives the same answer again
     * @return the id of the idea
     * @throws Problem.Invalid when it is no text for an idea, or the run is closed
     */
    public String add(Person person, String runId, String teamId, String operationId, String text, Language language) {
        writing.check(person, runId, teamId);
        NewIdea wanted = NewIdea.of(operationId, text, null, language);
        return again(() -> writing.add(person, runId, teamId, wanted));
    }

    /** The same out of a post: its words, or others that came of them. */
    public String take(
            Person person,
            String runId,
            String teamId,
            String promptId,
            String postId,
            String operationId,
            String text,
            Language language) {
        NewIdea wanted = NewIdea.of(operationId, text, post(person, runId, teamId, promptId, postId), language);
        return again(() -> writing.add(person, runId, teamId, wanted));
    }

    /** One operation on two ways at once: the other one won, and what it did is there now. */
    private static <T> T again(Supplier<T> write) {
        try {
            return write.get();
        } catch (PersistenceException atTheSameTime) {
            return write.get();
        }
    }

    /**
     * Says it better: its author, as long as nobody votes on it and it is not chosen.
     *
     * @throws Problem.Conflict with the text that stands there, when another tab was faster
     */
    public void edit(Person person, String runId, String teamId, String ideaId, String seenVersion, String text) {
        writing.check(person, runId, teamId);
        String words = NewIdea.text(text);
        int seen = seenVersion != null && seenVersion.matches("[0-9]{1,9}") ? Integer.parseInt(seenVersion) : 0;
        IdeaView idea =
                board.find(person, runId, teamId, ideaId).orElseThrow(() -> new Problem.NotFound("idea", ideaId));
        boolean inPost = !idea.postId().isEmpty()
                && NewIdea.stands(
                        words,
                        post(person, runId, teamId, idea.promptId(), idea.postId())
                                .text());
        writing.edit(person, runId, teamId, ideaId, seen, words, inPost);
    }

    /** Takes one's own idea back, and what was said about it with it. */
    public void withdraw(Person person, String runId, String teamId, String ideaId) {
        writing.withdraw(person, runId, teamId, ideaId);
    }

    /** @param heading in the team's words; empty for none */
    public void group(Person person, String runId, String teamId, String ideaId, String heading) {
        writing.check(person, runId, teamId);
        writing.group(person, runId, teamId, ideaId, NewIdea.heading(heading));
    }

    /** Another name for a heading; all its ideas go along. With an empty one they stand under none. */
    public void rename(Person person, String runId, String teamId, String heading, String wanted) {
        writing.check(person, runId, teamId);
        writing.rename(person, runId, teamId, NewIdea.heading(heading), NewIdea.heading(wanted));
    }

    /** @return the id of the remark */
    public String remark(
            Person person,
            String runId,
            String teamId,
            String ideaId,
            String operationId,
            String text,
            Language language) {
        writing.check(person, runId, teamId);
        String operation = Ids.read(operationId).orElseThrow(org.profint.house.SentText::otherOperation);
        String words = NewIdea.text(text);
        return again(() -> writing.remark(person, runId, teamId, ideaId, operation, words, language));
    }

    public void withdrawRemark(Person person, String runId, String teamId, String remarkId) {
        writing.withdrawRemark(person, runId, teamId, remarkId);
    }

    /** Hides it from the team: who facilitates, or who reports that somebody may be recognised. */
    public void hide(Person person, String runId, String teamId, String ideaId) {
        writing.hide(person, runId, teamId, ideaId);
    }

    public void hideRemark(Person person, String runId, String teamId, String remarkId) {
        writing.hideRemark(person, runId, teamId, remarkId);
    }

    /** Shows it to the team: who facilitates. */
    public void show(Person person, String runId, String teamId, String ideaId) {
        writing.show(person, runId, teamId, ideaId, false);
    }

    public void showRemark(Person person, String runId, String teamId, String remarkId) {
        writing.show(person, runId, teamId, remarkId, true);
    }
}
