package org.profint.discussion.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.discussion.polls.Release.What;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/**
 * Closed questions before a discussion. Each in the team ticks once and may change it until the spread is released; who
 * ticked what is never told. Where fewer than four could tell it from the spread, they are asked for a yes beforehand.
 */
@ApplicationScoped
public class Polling {

    private Rooms rooms;
    private RoomWriting writing;
    private Seating seating;

    protected Polling() {}

    @Inject
    Polling(Rooms rooms, RoomWriting writing, Seating seating) {
        this.rooms = rooms;
        this.writing = writing;
        this.seating = seating;
    }

    /**
     * @param agreed a yes to the spread of a group under four
     * @throws Problem.Invalid without a tick, without that yes, or when the spread has been released
     */
    public void answer(
            Person person, String runId, String teamId, String stepId, String pollId, String choice, boolean agreed) {
        RoomView room = rooms.room(person, runId, teamId, stepId, Language.FR);
        PollView poll = poll(room, pollId);
        if (!room.seat().answers()) {
            throw new Problem.NotFound("poll", pollId);
        } else if (poll.options().stream().noneMatch(each -> each.id().equals(choice))) {
            throw new Problem.Invalid("choice", "discussion.poll.choice.missing");
        } else if (room.few() && !agreed) {
            throw new Problem.Invalid("agreed", "discussion.poll.agree.missing");
        } else if (!Seating.twice(() -> writing.answer(person, room.seat(), pollId, choice))) {
            throw new Problem.Invalid("choice", "discussion.poll.over");
        }
    }

    /**
     * From now on the team sees how many ticked what, and ticks no more.
     *
     * @param agreed a yes to the spread of fewer than four answers
     */
    public void release(Person person, String runId, String teamId, String stepId, String pollId, boolean agreed) {
        RoomView room = rooms.room(person, runId, teamId, stepId, Language.FR);
        PollView poll = poll(room, pollId);
        if (!room.seat().sets()) {
            throw new Problem.NotFound("poll", pollId);
        } else if (poll.answers() == 0) {
            throw new Problem.Invalid("release", "discussion.poll.nobody");
        } else if (poll.few() && !agreed) {
            throw new Problem.Invalid("release", "discussion.poll.agree.missing");
        }
        Seating.twice(() -> {
            writing.release(person, runId, List.of(teamId), What.POLL, pollId);
            return null;
        });
        seating.released(person, runId, teamId);
    }

    private static PollView poll(RoomView room, String pollId) {
        return room.polls().stream()
                .filter(each -> each.id().equals(pollId))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("poll", pollId));
    }

    /** Asks a poll of one’s own, in all teams of the run. For who releases. */
    public String ask(Person person, String runId, String teamId, String stepId, NewPoll wanted) {
        RoomView room = released(person, runId, teamId, stepId);
        String id = writing.ask(runId, stepId, wanted, person.id());
        tell(person, room.seat());
        return id;
    }

    /** Takes a poll of the run’s own away, as long as no team has seen its spread. */
    public void drop(Person person, String runId, String teamId, String stepId, String pollId) {
        RoomView room = released(person, runId, teamId, stepId);
        if (!poll(room, pollId).own()) {
            throw new Problem.NotFound("poll", pollId);
        } else if (!writing.drop(runId, pollId)) {
            throw new Problem.Invalid("release", "discussion.poll.over");
        }
        tell(person, room.seat());
    }

    private RoomView released(Person person, String runId, String teamId, String stepId) {
        RoomView room = rooms.room(person, runId, teamId, stepId, Language.FR);
        if (!room.seat().sets()) {
            throw new Problem.NotFound("polls", runId);
        }
        return room;
    }

    private void tell(Person person, Seat seat) {
        seating.teams(person, seat).forEach(each -> seating.released(person, seat.runId(), each));
    }
}
