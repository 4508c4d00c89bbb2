package org.profint.discussion.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Audit;
import org.profint.people.Person;

/** One write, one transaction: the idea, its number and the news for the others stand together or not at all. */
@ApplicationScoped
@Transactional
class IdeaWriting {

    private Seating seating;
    private Ideas ideas;
    private Audit audit;
    private Clock clock;

    protected IdeaWriting() {}

    @Inject
    IdeaWriting(Seating seating, Ideas ideas, Audit audit, Clock clock) {
        this.seating = seating;
        this.ideas = ideas;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Problem.NotFound for who has no seat there; asked before whether what they sent is sound */
    public void check(Person person, String runId, String teamId) {
        seating.seat(person, runId, teamId);
    }

    public String add(Person person, String runId, String teamId, NewIdea wanted) {
        Seat seat = seating.held(person, runId, teamId);
        Optional<Idea> before = ideas.operation(wanted.operationId());
        if (before.isPresent()) {
            if (!before.get().isOf(wanted, person.id(), seat.discussionId())) {
                throw SentText.otherOperation();
            }
            return before.get().id();
        }
        Idea idea = new Idea(seat.discussionId(), wanted, person.id(), now());
        if (seat.holds()) {
            idea.hide(null, now());
        }
        ideas.add(idea);
        tell(seat);
        return idea.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(Seat seat) {
        seating.tell(seat, ideas.stand(seat));
    }

    private Idea seen(Person person, Seat seat, String ideaId) {
        return row(person, seat, ideaId).idea();
    }

    private Ideas.Row row(Person person, Seat seat, String ideaId) {
        Sight sight = new Sight(person, seat);
        return ideas.all(seat, person).stream()
                .filter(each -> each.idea().id().equals(ideaId) && sight.reads(each))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("idea", ideaId));
    }

    private Idea own(Person person, Seat seat, String ideaId) {
        Idea idea = seen(person, seat, ideaId);
        if (!idea.authorId().equals(person.id())) {
            throw new Problem.NotFound("idea", ideaId);
        }
        boolean voting = ideas.poll(seat).filter(Poll::isOpen).isPresent();
        boolean chosen = ideas.choices(seat).stream()
                .map(Ideas.Chosen::choice)
                .anyMatch(each -> !each.isUndone() && each.ideaId().equals(ideaId));
        // What people have voted for, or go on with, does not change under their hands; what was reported may be put
        // right.
        if (!idea.isHidden() && (voting || chosen)) {
            throw new Problem.Invalid("text", "discussion.ideas.fixed");
        }
        return idea;
    }

    /** @param inPostWords whether it stands in the post that it comes from just so */
    public void edit(
            Person person,
            String runId,
            String teamId,
            String ideaId,
            int seenVersion,
            String text,
            boolean inPostWords) {
        Seat seat = seating.held(person, runId, teamId);
        Idea idea = own(person, seat, ideaId);
        if (idea.text().equals(text)) {
            return;
        } else if (idea.version() != seenVersion) {
            throw new Problem.Conflict("idea " + ideaId, idea.text());
        }
        idea.edit(text, inPostWords, now());
        if (seat.holds()) {
            idea.hide(null, now());
        } else if (idea.isHidden() && !seat.facilitated()) {
            // It was reported, its author has put it right, and nobody is there to show it.
            idea.show();
        }
        tell(seat);
    }

    public void withdraw(Person person, String runId, String teamId, String ideaId) {
        Seat seat = seating.held(person, runId, teamId);
        Idea idea = own(person, seat, ideaId);
        idea.withdraw(now());
        ideas.forgetRemarks(idea, now());
        tell(seat);
    }

    /** Under a heading, or under none; for everybody who sits there. */
    public void group(Person person, String runId, String teamId, String ideaId, String heading) {
        Seat seat = seating.held(person, runId, teamId);
        seen(person, seat, ideaId).group(heading);
        tell(seat);
    }

    /** All that stand under a heading go under another; under none, for an empty one. */
    public void rename(Person person, String runId, String teamId, String heading, String wanted) {
        Seat seat = seating.held(person, runId, teamId);
        ideas.all(seat, person).stream()
                .map(Ideas.Row::idea)
                .filter(each -> !heading.isEmpty() && each.heading().equals(heading))
                .forEach(each -> each.group(wanted));
        tell(seat);
    }

    public String remark(
            Person person,
            String runId,
            String teamId,
            String ideaId,
            String operationId,
            String text,
            Language language) {
        Seat seat = seating.held(person, runId, teamId);
        Optional<Remark> before = ideas.remarkOf(operationId);
        if (before.isPresent()) {
            if (!before.get().isOf(ideaId, person.id(), text)) {
                throw SentText.otherOperation();
            }
            return before.get().id();
        }
        Idea idea = seen(person, seat, ideaId);
        Remark remark = new Remark(idea.id(), person.id(), operationId, text, language, now());
        if (seat.holds()) {
            remark.hide(null, now());
        }
        ideas.add(remark);
        tell(seat);
        return remark.id();
    }

    public void withdrawRemark(Person person, String runId, String teamId, String remarkId) {
        Seat seat = seating.held(person, runId, teamId);
        Remark remark = ideas.remark(seat, remarkId);
        seen(person, seat, remark.ideaId());
        if (!remark.authorId().equals(person.id())) {
            throw new Problem.NotFound("remark", remarkId);
        }
        remark.withdraw(now());
        tell(seat);
    }

    /** Hidden at once for all but its author and who facilitates: by who facilitates, and by everybody else who reads it. */
    public void hide(Person person, String runId, String teamId, String ideaId) {
        Seat seat = seating.held(person, runId, teamId);
        Idea idea = seen(person, seat, ideaId);
        idea.hide(person.id(), now());
        note(person, idea.authorId(), "HIDE idea " + ideaId);
        tell(seat);
    }

    public void hideRemark(Person person, String runId, String teamId, String remarkId) {
        Seat seat = seating.held(person, runId, teamId);
        Remark remark = ideas.remark(seat, remarkId);
        seen(person, seat, remark.ideaId());
        if (!new Sight(person, seat).reads(remark)) {
            throw new Problem.NotFound("remark", remarkId);
        }
        remark.hide(person.id(), now());
        note(person, remark.authorId(), "HIDE remark " + remarkId);
        tell(seat);
    }

    private void note(Person person, String whom, String what) {
        audit.note(person.id(), Audit.Act.POST_MODERATED, whom, what);
    }

    /** The team reads it: for who facilitates. What hides the post that it comes from hides it still. */
    public void show(Person person, String runId, String teamId, String id, boolean ofRemark) {
        Seat seat = seating.held(person, runId, teamId);
        if (!seat.facilitator()) {
            throw new Problem.NotFound("idea", id);
        }
        if (ofRemark) {
            Remark remark = ideas.remark(seat, id);
            remark.show();
            note(person, remark.authorId(), "SHOW remark " + id);
        } else {
            Idea idea = seen(person, seat, id);
            idea.show();
            note(person, idea.authorId(), "SHOW idea " + id);
        }
        tell(seat);
    }
}
