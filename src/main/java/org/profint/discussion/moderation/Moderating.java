package org.profint.discussion.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.profint.discussion.Act;
import org.profint.discussion.Desk;
import org.profint.discussion.Keeping;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Audit;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;

/**
 * Moderation that a volunteer can do: for whoever facilitates a run now, all alike; reporting is for everybody who reads.
 * What was done stands in the record with its reason, and can be undone.
 */
@ApplicationScoped
@Transactional
public class Moderating {

    static final int LONGEST_NOTE = 2000;
    static final int LONGEST_REASON = 500;

    private Keeping keeping;
    private Deeds deeds;
    private PostLetters letters;
    private Granting granting;
    private Audit audit;
    private Clock clock;

    protected Moderating() {}

    @Inject
    Moderating(Keeping keeping, Deeds deeds, PostLetters letters, Granting granting, Audit audit, Clock clock) {
        this.keeping = keeping;
        this.deeds = deeds;
        this.letters = letters;
        this.granting = granting;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param words why a post is hidden or reported, or where it goes
     * @return the id of the deed, to undo it
     * @throws Problem.NotFound for everybody who may not do that
     */
    public String act(Person person, String runId, String teamId, String postId, Act act, String words) {
        if (words != null && words.length() > LONGEST_REASON) {
            throw new Problem.Invalid("reason", "discussion.reason.missing");
        }
        Keeping.Done done = keeping.act(person, runId, teamId, postId, act, words);
        Deed deed = new Deed(runId, done, person.id(), clock.instant());
        deeds.add(deed);
        audit.note(person.id(), Audit.Act.POST_MODERATED, done.authorId(), act + " " + postId);
        String address = PostPage.address(runId, teamId, done.promptId(), postId);
        boolean own = done.authorId().equals(person.id());
        if (act == Act.HIDE && !own) {
            letters.hidden(done.authorId(), done.reason(), address);
        } else if (act == Act.REPORT) {
            List<String> told = new ArrayList<>(facilitators(runId));
            told.add(done.authorId());
            told.remove(person.id());
            letters.reported(told, address);
        }
        return deed.id();
    }

    private List<String> facilitators(String runId) {
        return granting.holders(Role.FACILITATOR, Scope.run(runId));
    }

    /** The post stands again as it stood before. Undoing twice is undoing once. */
    public void undo(Person person, String runId, String teamId, String deedId) {
        Deed deed = deeds.deed(runId, deedId);
        if (!deed.isUndone()) {
            keeping.restore(person, runId, teamId, deed.postId(), deed.act(), deed.stood(), deed.along());
            deed.undo(person.id(), clock.instant());
            audit.note(person.id(), Audit.Act.POST_MODERATED, null, "UNDO " + deed.act() + " " + deed.postId());
        }
    }

    /** A private word about a post: of its author, or of a facilitator. The others of the two are told. */
    public void note(Person person, String runId, String teamId, String promptId, String postId, String text) {
        String author = keeping.author(person, runId, teamId, postId);
        String words =
                SentText.of(org.profint.house.Ids.next(), "0", text).text().strip();
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            throw new Problem.Invalid("note", "discussion.note.missing");
        }
        deeds.add(new Note(postId, person.id(), words, clock.instant()));
        String address = PostPage.address(runId, teamId, promptId, postId);
        letters.asked(author.equals(person.id()) ? facilitators(runId) : List.of(author), address);
    }

    /** Private words about a post, oldest first: for its author and those who facilitate; none for the others. */
    public List<NoteView> notes(Person person, String runId, String teamId, String postId) {
        keeping.author(person, runId, teamId, postId);
        return deeds.notes(postId, person.id());
    }

    /** What waits for who facilitates the run. */
    public Desk desk(Person person, String runId) {
        return keeping.desk(person, runId);
    }

    /** What was done in a run, newest first: for its facilitators. */
    public List<DeedView> log(Person person, String runId) {
        keeping.checkLed(person, runId);
        return deeds.log(runId);
    }

    /** How the run discusses from now on. */
    public void set(Person person, String runId, NewRules wanted) {
        keeping.set(
                person,
                runId,
                wanted.held(),
                wanted.nameless(),
                wanted.awayFrom(),
                wanted.awayUntil(),
                wanted.handover());
    }
}
