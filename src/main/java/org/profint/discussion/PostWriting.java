package org.profint.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.profint.house.Bell;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/** One write, one transaction: the post, its number and the news for the others stand together or not at all. */
@ApplicationScoped
class PostWriting {

    private Posts posts;
    private Together together;
    private Bell bell;
    private Clock clock;

    protected PostWriting() {}

    @Inject
    PostWriting(Posts posts, Together together, Bell bell, Clock clock) {
        this.posts = posts;
        this.together = together;
        this.bell = bell;
        this.clock = clock;
    }

    @Transactional
    public PostState say(
            Person person,
            String runId,
            String teamId,
            String moduleId,
            String stepId,
            Supplier<NewPost> asked,
            Spoken spoken) {
        Seat seat = posts.seat(person, runId, teamId);
        NewPost wanted = asked.get();
        Optional<Post> before = posts.operation(wanted.operationId());
        if (before.isPresent()) {
            // Looked at again: the device's other try may have begun the discussion meanwhile.
            Seat now = seat.discussionId() == null ? posts.seat(person, runId, teamId) : seat;
            return again(before.get(), person, now, wanted);
        }
        checkOpen(seat);
        if (!seat.moduleId().equals(moduleId)) {
            throw new Problem.NotFound("prompt", wanted.promptId());
        }
        String discussion = seat.discussionId() == null ? begin(seat) : seat.discussionId();
        int change = posts.nextChange(discussion);
        // As exact as the database keeps it: asked again, the answer is the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Post post = new Post(discussion, stepId, parent(person, seat, wanted), wanted, person.id(), change, now);
        checkQuote(person, seat, wanted);
        if (spoken != null) {
            post.standsFor(spoken);
        }
        if (seat.holds()) {
            post.hold();
        }
        posts.add(post);
        // Here and not at the commit, so that whoever brings an id that has just been used hears it as such.
        posts.flush();
        ring(seat);
        return post.state();
    }

    /** The first answer once more. An id that comes with other words, or from somebody else, is nobody's. */
    private static PostState again(Post before, Person person, Seat seat, NewPost wanted) {
        if (!before.isOf(wanted, person.id()) || !before.discussionId().equals(seat.discussionId())) {
            throw SentText.otherOperation();
        }
        return before.state();
    }

    /** Something was released to the team: counted like what is said, so that nobody who looks misses it. */
    @Transactional
    public void released(Person person, String runId, String teamId) {
        Seat seat = posts.seat(person, runId, teamId);
        String discussion = seat.discussionId() == null ? begin(seat) : seat.discussionId();
        posts.released(discussion, posts.nextChange(discussion));
        ring(seat);
    }

    private String begin(Seat seat) {
        Discussion discussion = new Discussion(seat.runId(), seat.teamId());
        posts.add(discussion);
        posts.flush();
        return discussion.id();
    }

    static void checkOpen(Seat seat) {
        if (seat.closed()) {
            throw new Problem.Invalid("text", "discussion.closed");
        }
    }

    /** At most two levels: an answer to an answer stands beside it. */
    private String parent(Person person, Seat seat, NewPost wanted) {
        if (wanted.parentId() == null) {
            return null;
        }
        Post parent = posts.post(seat, wanted.parentId());
        if (!parent.promptId().equals(wanted.promptId()) || !isSeen(person, seat, parent)) {
            throw new Problem.NotFound("post", wanted.parentId());
        }
        return parent.parentId() == null ? parent.id() : parent.parentId();
    }

    /** A quote is what really stands there, for whoever may read it. */
    private void checkQuote(Person person, Seat seat, NewPost wanted) {
        if (wanted.quotedId() == null) {
            return;
        }
        Post quoted = posts.post(seat, wanted.quotedId());
        if (!isSeen(person, seat, quoted) || !quoted.text().contains(wanted.quoted())) {
            throw new Problem.Invalid("quoted", "discussion.quote.not-there");
        }
    }

    boolean isSeen(Person person, Seat seat, Post post) {
        boolean inside = seat.facilitator() || post.authorId().equals(person.id());
        boolean open = post.isOpen()
                && (!seat.rules().answerFirst().contains(post.promptId())
                        || together.answered(seat.discussionId(), List.of(post.promptId())).stream()
                                .anyMatch(each -> each.accountId().equals(person.id())));
        return !post.isWithdrawn() && (inside || open);
    }

    /** The post for a change: of this very author, or for a facilitator. */
    private Post own(Person person, Seat seat, String postId) {
        checkOpen(seat);
        Post post = posts.post(seat, postId);
        if (!post.authorId().equals(person.id()) || post.isWithdrawn()) {
            throw new Problem.NotFound("post", postId);
        }
        return post;
    }

    /** @param seen the version that the device saw last */
    @Transactional
    public PostState edit(Person person, String runId, String teamId, String postId, SentText sent) {
        Seat seat = posts.seat(person, runId, teamId);
        // Held first: whoever edits on another device follows.
        int change = posts.nextChange(discussion(seat, postId));
        Post post = own(person, seat, postId);
        if (post.text().equals(sent.text())) {
            // Nothing to do, or done already.
            return post.state();
        }
        Instant now = clock.instant();
        if (!post.isEditable(now)) {
            throw new Problem.Invalid("text", "discussion.edit.too-late");
        } else if (post.version() != sent.seenVersion()) {
            throw new Problem.Conflict("post " + postId, post.state().text());
        }
        posts.add(new PostVersion(post.state()));
        post.edit(sent.text(), now);
        if (seat.holds()) {
            post.hold();
        }
        if (post.isHidden() && !seat.facilitated()) {
            // It was reported, its author has put it right, and nobody is there to show it.
            post.show(now);
        }
        post.changed(change);
        ring(seat);
        return post.state();
    }

    @Transactional
    public void takeBack(Person person, String runId, String teamId, String postId) {
        Seat seat = posts.seat(person, runId, teamId);
        int change = posts.nextChange(discussion(seat, postId));
        Post post = own(person, seat, postId);
        post.withdraw(clock.instant());
        post.changed(change);
        posts.forgetVersions(postId);
        List<Post> quoting = posts.quoting(postId);
        quoting.forEach(Post::forgetQuote);
        posts.count(seat.discussionId(), quoting);
        ring(seat);
    }

    /** Supporting twice, also at the same moment, is supporting once. */
    @Transactional
    public long support(Person person, String runId, String teamId, String postId, boolean supports) {
        Seat seat = posts.seat(person, runId, teamId);
        checkOpen(seat);
        int change = posts.nextChange(discussion(seat, postId));
        Post post = posts.post(seat, postId);
        if (!isSeen(person, seat, post)) {
            throw new Problem.NotFound("post", postId);
        } else if (post.authorId().equals(person.id())) {
            throw new Problem.Invalid("text", "discussion.support.own");
        }
        Optional<Support> there = posts.support(postId, person.id());
        if (supports && there.isEmpty()) {
            posts.add(new Support(postId, person.id(), clock.instant()));
            post.changed(change);
            ring(seat);
        } else if (!supports && there.isPresent()) {
            posts.remove(there.get());
            post.changed(change);
            ring(seat);
        }
        posts.flush();
        return posts.supporters(postId);
    }

    @Transactional
    public void mark(Person person, String runId, String teamId, String postId, boolean asks, List<String> tags) {
        Seat seat = posts.seat(person, runId, teamId);
        checkOpen(seat);
        int change = posts.nextChange(discussion(seat, postId));
        Post post = posts.post(seat, postId);
        if (!seat.facilitator() && !post.authorId().equals(person.id()) || post.isWithdrawn()) {
            throw new Problem.NotFound("post", postId);
        }
        post.tag(tags);
        if (post.authorId().equals(person.id())) {
            post.ask(asks);
        }
        post.changed(change);
        ring(seat);
    }

    @Transactional
    public void answerFirst(Person person, String runId, String teamId, String promptId, boolean first) {
        Seat seat = posts.seat(person, runId, teamId);
        if (!seat.sets()) {
            throw new Problem.NotFound("rules", runId);
        }
        posts.rules(runId).answerFirst(promptId, first);
        // Here and not at the commit: who is a moment later is asked again.
        posts.flush();
    }

    private static String discussion(Seat seat, String postId) {
        return Optional.ofNullable(seat.discussionId()).orElseThrow(() -> new Problem.NotFound("post", postId));
    }

    void ring(Seat seat) {
        bell.ring(LiveTalk.said(seat.runId(), seat.teamId()));
    }
}
