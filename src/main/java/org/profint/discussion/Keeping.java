package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.StepSpec;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Changes how and where a post stands. For facilitators of its run; reporting is for everybody who reads it. Who asks
 * writes down what was done, in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Keeping {

    /**
     * What was done.
     *
     * @param stood how the post stood before
     * @param along posts that went along with it
     */
    public record Done(
            String postId, String authorId, String promptId, Act act, String reason, Stand stood, List<String> along) {}

    private static final Duration OLD = Duration.ofHours(48);
    /** As many as the record of a merging bears. */
    private static final int MOST_ALONG = 100;

    private Posts posts;
    private Led led;
    private PostWriting writing;
    private Catalogue catalogue;
    private Clock clock;

    protected Keeping() {}

    @Inject
    Keeping(Posts posts, Led led, PostWriting writing, Catalogue catalogue, Clock clock) {
        this.posts = posts;
        this.led = led;
        this.writing = writing;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * @param words why it is hidden, as its author will read; the prompt or the post that it goes to
     * @throws Problem.NotFound for everybody who may not do that
     * @throws Problem.Invalid when there is no reason, or no such place
     */
    public Done act(Person person, String runId, String teamId, String postId, Act act, String words) {
        Seat seat = posts.seat(person, runId, teamId);
        PostWriting.checkOpen(seat);
        Post post = held(seat, postId);
        boolean mine = post.authorId().equals(person.id());
        boolean may = act == Act.REPORT ? !mine && writing.isSeen(person, seat, post) : seat.facilitator();
        if (!may || post.isWithdrawn()) {
            throw new Problem.NotFound("post", postId);
        }
        Stand stood = post.stand();
        List<String> along = new ArrayList<>();
        Instant now = clock.instant();
        switch (act) {
            case SHOW -> post.show(now);
            case HIDE -> post.hide(person.id(), reason(words), now);
            case REPORT -> post.hide(person.id(), "", now);
            case PIN, UNPIN -> post.pin(act == Act.PIN, now);
            case PICK, UNPICK -> post.pick(act == Act.PICK, now);
            case MOVE -> along.addAll(move(seat, post, words));
            case MERGE -> along.addAll(merge(seat, post, words));
        }
        tell(seat, post);
        return new Done(postId, post.authorId(), post.promptId(), act, words == null ? "" : words, stood, along);
    }

    /** Held until the transaction ends: whoever touches the same discussion follows. */
    private Post held(Seat seat, String postId) {
        String there = posts.post(seat, postId).id();
        posts.nextChange(seat.discussionId());
        return posts.again(there);
    }

    private static String reason(String words) {
        String reason = words == null ? "" : words.strip();
        if (reason.isEmpty() || reason.length() > 500) {
            throw new Problem.Invalid("reason", "discussion.reason.missing");
        }
        return reason;
    }

    private List<String> move(Seat seat, Post post, String promptId) {
        Item<StepSpec> step = catalogue.stepAsking(promptId == null ? "" : promptId);
        boolean same = catalogue.moduleOf(step.id()).id().equals(seat.moduleId());
        if (!same || post.parentId() != null) {
            throw new Problem.Invalid("place", "discussion.place.wrong");
        }
        post.place(step.id(), promptId, null);
        return along(seat, post.id(), step.id(), promptId, post.id());
    }

    private List<String> merge(Seat seat, Post post, String targetId) {
        Post target = posts.post(seat, targetId);
        String head = target.parentId() == null ? target.id() : target.parentId();
        if (post.parentId() != null || head.equals(post.id()) || target.isWithdrawn()) {
            throw new Problem.Invalid("place", "discussion.place.wrong");
        }
        post.place(target.stepId(), target.promptId(), head);
        return along(seat, post.id(), target.stepId(), target.promptId(), head);
    }

    private List<String> along(Seat seat, String from, String stepId, String promptId, String parentId) {
        List<Post> answers = posts.answers(from);
        if (answers.size() > MOST_ALONG) {
            throw new Problem.Invalid("place", "discussion.place.wrong");
        }
        answers.forEach(each -> each.place(stepId, promptId, parentId));
        posts.count(seat.discussionId(), answers);
        return answers.stream().map(Post::id).toList();
    }

    /** The post first, then those that quote it: whether their quote may be read depends on it. */
    private void tell(Seat seat, Post post) {
        post.changed(posts.nextChange(seat.discussionId()));
        posts.count(seat.discussionId(), posts.quoting(post.id()));
        writing.ring(seat);
    }

    /** As it stood before that deed, with what had gone along. For facilitators. */
    public void restore(
            Person person, String runId, String teamId, String postId, Act act, Stand stood, List<String> along) {
        Seat seat = posts.seat(person, runId, teamId);
        PostWriting.checkOpen(seat);
        if (!seat.facilitator()) {
            throw new Problem.NotFound("post", postId);
        }
        Post post = held(seat, postId);
        post.stand(post.stand().back(act, stood));
        List<Post> back = posts.all(along);
        back.forEach(each -> each.place(stood.stepId(), stood.promptId(), post.id()));
        posts.count(seat.discussionId(), back);
        tell(seat, post);
    }

    /** @throws Problem.NotFound for everybody but the run's facilitators */
    public void checkLed(Person person, String runId) {
        led(person, runId);
    }

    private List<Desk.Team> led(Person person, String runId) {
        List<Desk.Team> teams = led.teams(person, runId);
        if (teams.isEmpty()) {
            throw new Problem.NotFound("run", runId);
        }
        return teams;
    }

    /** What waits, with the same right. */
    public Desk desk(Person person, String runId) {
        List<Desk.Team> teams = led(person, runId);
        List<Led.Pending> pending = led.pending(person, runId, clock.instant().minus(OLD));
        return new Desk(
                runId,
                posts.rulesOf(runId),
                teams,
                lines(pending, PostView.State.HELD),
                lines(pending, PostView.State.HIDDEN),
                lines(pending, PostView.State.SHOWN));
    }

    private static List<Desk.Line> lines(List<Led.Pending> pending, PostView.State state) {
        return pending.stream()
                .filter(each -> each.post().state() == state)
                .map(each -> new Desk.Line(
                        each.post().id(),
                        each.post().promptId(),
                        each.teamId(),
                        each.teamName(),
                        each.author(),
                        each.post().text(),
                        each.post().hiddenWhy(),
                        each.post().writtenAt()))
                .toList();
    }

    /** How the run discusses from now on. For its facilitators. */
    public void set(
            Person person,
            String runId,
            boolean held,
            boolean nameless,
            LocalDate awayFrom,
            LocalDate awayUntil,
            String handover) {
        checkLed(person, runId);
        Rules rules = posts.rules(runId);
        rules.set(held, nameless);
        rules.away(awayFrom, awayUntil);
        rules.handOver(handover);
    }

    /** Whether this person wrote the post, or facilitates its run; and who wrote it. */
    public String author(Person person, String runId, String teamId, String postId) {
        Seat seat = posts.seat(person, runId, teamId);
        Post post = posts.post(seat, postId);
        if (!seat.facilitator() && !post.authorId().equals(person.id())) {
            throw new Problem.NotFound("post", postId);
        }
        return post.authorId();
    }
}
