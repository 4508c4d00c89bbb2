package org.profint.discussion.ideas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Votes of a team on its ideas: opened and closed by who facilitates, without anybody who does by the team. A vote that
 * arrives twice, also at the same moment, counts once; until the end it can be changed.
 */
@ApplicationScoped
@Transactional
public class Polling {

    public static final int DEFAULT_VOTES = 3;
    static final int MOST_VOTES = 10;

    private Seating seating;
    private Ideas ideas;
    private Clock clock;

    protected Polling() {}

    @Inject
    Polling(Seating seating, Ideas ideas, Clock clock) {
        this.seating = seating;
        this.ideas = ideas;
        this.clock = clock;
    }

    /** Held, for who leads here. */
    private Seat led(Person person, String runId, String teamId) {
        Seat seat = seating.held(person, runId, teamId);
        if (!seat.sets()) {
            throw new Problem.NotFound("poll", runId);
        }
        return seat;
    }

    /**
     * @param votesEach how many ideas one person votes for at most
     * @return the id of the vote
     * @throws Problem.Invalid when one is open, when there is nothing to vote on, or an idea is chosen already
     */
    public String open(Person person, String runId, String teamId, boolean secret, String votesEach) {
        Seat seat = led(person, runId, teamId);
        int each = votesEach != null && votesEach.matches("[0-9]{1,3}") ? Integer.parseInt(votesEach) : 0;
        if (each < 1 || each > MOST_VOTES) {
            throw new Problem.Invalid("votes", "discussion.ideas.votes.wrong");
        } else if (ideas.poll(seat).filter(Poll::isOpen).isPresent()) {
            throw new Problem.Invalid("votes", "discussion.ideas.vote.is-open");
        } else if (ideas.stand(seat).chosen()) {
            throw new Problem.Invalid("votes", "discussion.ideas.chosen.already");
        } else if (ideas.stand(seat).count() == 0) {
            throw new Problem.Invalid("votes", "discussion.ideas.none-to-vote");
        }
        Poll poll = new Poll(seat.discussionId(), secret, each, person.id(), clock.instant());
        ideas.add(poll);
        seating.tell(seat, ideas.stand(seat));
        return poll.id();
    }

    /**
     * Votes, instead of what this person voted before in the same vote; for nothing, when there are none. For who is in the
     * team.
     *
     * @throws Problem.Invalid when it is over, or these are too many
     */
    public void vote(Person person, String runId, String teamId, String pollId, Collection<String> ideaIds) {
        // Held first: the same person in two windows follows themselves, and whoever closes it meanwhile is seen.
        Seat seat = seating.held(person, runId, teamId);
        if (!seat.member()) {
            throw new Problem.NotFound("poll", pollId);
        }
        Poll poll = ideas.poll(seat)
                .filter(each -> each.id().equals(pollId))
                .orElseThrow(() -> new Problem.NotFound("poll", pollId));
        Set<String> wanted = ideaIds.stream().filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        if (!poll.isOpen()) {
            throw new Problem.Invalid("vote", "discussion.ideas.vote.over");
        } else if (wanted.size() > poll.votesEach()) {
            throw new Problem.Invalid("vote", "discussion.ideas.vote.too-many");
        }
        checkReadable(person, seat, wanted);
        ideas.forgetBallots(poll, person);
        wanted.forEach(each -> ideas.add(new Ballot(poll.id(), each, person.id(), clock.instant())));
        ideas.flush();
    }

    private void checkReadable(Person person, Seat seat, Set<String> wanted) {
        Sight sight = new Sight(person, seat);
        List<String> known = ideas.all(seat, person).stream()
                .filter(sight::reads)
                .map(each -> each.idea().id())
                .toList();
        wanted.stream().filter(each -> !known.contains(each)).findFirst().ifPresent(each -> {
            throw new Problem.NotFound("idea", each);
        });
    }

    /** Closes the vote and keeps its spread; who chose what is forgotten where it was secret. Twice is once. */
    public void close(Person person, String runId, String teamId, String pollId) {
        Seat seat = led(person, runId, teamId);
        Poll poll = ideas.poll(seat)
                .filter(each -> each.id().equals(pollId))
                .orElseThrow(() -> new Problem.NotFound("poll", pollId));
        if (!poll.isOpen()) {
            return;
        }
        List<Ballot> cast = ideas.ballots(poll).stream().map(Ideas.Cast::ballot).toList();
        Map<String, Long> votes = cast.stream().collect(Collectors.groupingBy(Ballot::ideaId, Collectors.counting()));
        votes.forEach((idea, count) -> ideas.add(new Tally(poll.id(), idea, count.intValue())));
        poll.close((int) cast.stream().map(Ballot::accountId).distinct().count(), person.id(), clock.instant());
        if (poll.isSecret()) {
            ideas.forgetBallots(poll);
        }
        seating.tell(seat, ideas.stand(seat));
    }
}
