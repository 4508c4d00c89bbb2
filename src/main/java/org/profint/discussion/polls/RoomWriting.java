package org.profint.discussion.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.discussion.polls.Release.What;
import org.profint.house.Problem;
import org.profint.people.Person;

/** One write, one transaction. Twice is once. */
@ApplicationScoped
class RoomWriting {

    private Boards boards;
    private Seating seating;
    private Clock clock;

    protected RoomWriting() {}

    @Inject
    RoomWriting(Boards boards, Seating seating, Clock clock) {
        this.boards = boards;
        this.seating = seating;
        this.clock = clock;
    }

    @Transactional
    public Board board(Seat seat, String stepId) {
        return boards.board(seat.runId(), seat.teamId(), stepId);
    }

    /** @return whether it was taken: not when the spread has been released meanwhile */
    @Transactional
    public boolean answer(Person person, Seat asked, String pollId, String choice) {
        // Held and asked again: a release, or the end of a place or a run, that comes meanwhile is before this or after
        // it.
        Seat seat = seating.held(person, asked.runId(), asked.teamId());
        if (!seat.answers()) {
            throw new Problem.NotFound("poll", pollId);
        }
        String personId = person.id();
        if (boards.release(seat.runId(), seat.teamId(), What.POLL, pollId).isPresent()) {
            return false;
        }
        PollAnswer answer = boards.answer(seat.runId(), seat.teamId(), pollId, personId)
                .orElseGet(() -> {
                    PollAnswer fresh = new PollAnswer(seat.runId(), seat.teamId(), pollId, personId);
                    boards.add(fresh);
                    return fresh;
                });
        answer.choose(choice, clock.instant());
        boards.flush();
        return true;
    }

    @Transactional
    public void release(Person person, String runId, List<String> teams, What what, String thing) {
        for (String team : teams) {
            if (!seating.held(person, runId, team).sets()) {
                throw new Problem.NotFound("team", team);
            }
            if (boards.release(runId, team, what, thing).isEmpty()) {
                boards.add(new Release(runId, team, what, thing, person.id(), clock.instant()));
            }
        }
        boards.flush();
    }

    /** @param teams those where it is taken back as long as nobody there has read it */
    @Transactional
    public void takeBack(String runId, List<String> teams, What what, String thing) {
        for (String team : teams) {
            boards.release(runId, team, what, thing).ifPresent(boards::takeBack);
        }
    }

    @Transactional
    public void say(String runId, List<String> teams, String caseId, String words, String by) {
        for (String team : teams) {
            Optional<Release> there = boards.release(runId, team, What.COMING, caseId);
            Release coming = there.orElseGet(() -> new Release(runId, team, What.COMING, caseId, by, clock.instant()));
            coming.say(words, by, clock.instant());
            if (there.isEmpty()) {
                boards.add(coming);
            }
        }
        boards.flush();
    }

    /** Somebody in the team has read what is open of the case. */
    @Transactional
    public void read(Seat seat, String thing) {
        boards.release(seat.runId(), seat.teamId(), What.PART, thing).ifPresent(each -> each.read(clock.instant()));
    }

    @Transactional
    public String ask(String runId, String stepId, NewPoll wanted, String by) {
        OwnPoll poll = new OwnPoll(runId, stepId, wanted, by, clock.instant());
        boards.add(poll);
        return poll.id();
    }

    /** @return whether it is gone: not when a team has seen its spread */
    @Transactional
    public boolean drop(String runId, String pollId) {
        if (boards.isReleasedSomewhere(runId, pollId)) {
            return false;
        }
        boards.drop(runId, pollId);
        return true;
    }
}
