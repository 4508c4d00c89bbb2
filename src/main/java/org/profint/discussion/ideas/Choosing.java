package org.profint.discussion.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.house.Place;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * One idea goes on: chosen by who facilitates, without anybody who does by the team, after a vote or by a consensus in the
 * room. What is undone stays in the record; the other ideas stay as they are.
 */
@ApplicationScoped
@Transactional
public class Choosing {

    private Seating seating;
    private Ideas ideas;
    private Clock clock;

    protected Choosing() {}

    @Inject
    Choosing(Seating seating, Ideas ideas, Clock clock) {
        this.seating = seating;
        this.ideas = ideas;
        this.clock = clock;
    }

    private Seat led(Person person, String runId, String teamId) {
        Seat seat = seating.held(person, runId, teamId);
        if (!seat.sets()) {
            throw new Problem.NotFound("choice", runId);
        }
        return seat;
    }

    /**
     * @param how one of {@link How}
     * @param agreedOn the day on which a consensus was reached, as a form sends it
     * @throws Problem.Invalid when a part is missing, a vote is open, or one is chosen already
     */
    public void choose(
            Person person, String runId, String teamId, String ideaId, String how, String agreedOn, String reason) {
        Seat seat = led(person, runId, teamId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Place.ZONE);
        Sight sight = new Sight(person, seat);
        String idea = ideas.all(seat, person).stream()
                .filter(each -> each.idea().id().equals(ideaId) && sight.reads(each))
                .map(each -> each.idea().id())
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("idea", ideaId));
        NewChoice wanted = NewChoice.of(how, agreedOn, reason, today);
        Optional<Poll> poll = ideas.poll(seat);
        if (poll.filter(Poll::isOpen).isPresent()) {
            throw new Problem.Invalid("how", "discussion.ideas.vote.is-open");
        } else if (wanted.how() == How.VOTE && poll.isEmpty()) {
            throw new Problem.Invalid("how", "discussion.ideas.how.no-vote");
        } else if (ideas.stand(seat).chosen()) {
            throw new Problem.Invalid("how", "discussion.ideas.chosen.already");
        }
        ideas.add(new IdeaChoice(seat.discussionId(), idea, wanted, person.id(), clock.instant()));
        seating.tell(seat, ideas.stand(seat));
    }

    /** Nothing is chosen any more; that it was stays in the record. Undoing twice is undoing once. */
    public void undo(Person person, String runId, String teamId, String choiceId) {
        Seat seat = led(person, runId, teamId);
        IdeaChoice choice = ideas.choices(seat).stream()
                .filter(each -> each.choice().isCalled(choiceId))
                .map(Ideas.Chosen::choice)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("choice", choiceId));
        if (!choice.isUndone()) {
            choice.undo(person.id(), clock.instant());
            seating.tell(seat, ideas.stand(seat));
        }
    }
}
