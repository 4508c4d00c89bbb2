package org.profint.discussion.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.profint.discussion.Seating;
import org.profint.discussion.polls.Release.What;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SentText;
import org.profint.people.Person;

/**
 * A case part by part. Who facilitates releases for all teams of the run; where nobody does, the team for itself. The
 * first part is there from the beginning.
 */
@ApplicationScoped
public class CaseReading {

    private static final int LONGEST = 200;

    private Rooms rooms;
    private RoomWriting writing;
    private Seating seating;

    protected CaseReading() {}

    @Inject
    CaseReading(Rooms rooms, RoomWriting writing, Seating seating) {
        this.rooms = rooms;
        this.writing = writing;
        this.seating = seating;
    }

    /** Releases the next part. The one that was seen as the next is named, so that two at once release one. */
    public void release(Person person, String runId, String teamId, String stepId, String part) {
        RoomView room = releasing(person, runId, teamId, stepId);
        PartsView.Part wanted = part(room, part);
        if (wanted.open()) {
            return;
        } else if (!wanted.equals(room.parts().next())) {
            throw new Problem.NotFound("part", part);
        }
        List<String> teams = seating.teams(person, room.seat());
        Seating.twice(() -> {
            writing.release(person, runId, teams, What.PART, thing(room, part));
            return null;
        });
        tell(person, runId, teams);
    }

    /**
     * Takes the last release back, within ten seconds or as long as nobody has read it.
     *
     * @throws Problem.Invalid when it is too late
     */
    public void takeBack(Person person, String runId, String teamId, String stepId, String part) {
        RoomView room = releasing(person, runId, teamId, stepId);
        if (!part(room, part).backable()) {
            throw new Problem.Invalid("part", "discussion.part.too-late");
        }
        List<String> teams = seating.teams(person, room.seat()).stream()
                .filter(each -> each.equals(teamId)
                        || part(rooms.room(person, runId, each, stepId, Language.FR), part)
                                .backable())
                .toList();
        writing.takeBack(runId, teams, What.PART, thing(room, part));
        tell(person, runId, teams);
    }

    /** Says when the next part comes; nothing for not saying it any more. */
    public void announce(Person person, String runId, String teamId, String stepId, String when) {
        RoomView room = releasing(person, runId, teamId, stepId);
        String words = when == null || when.isBlank()
                ? ""
                : SentText.line(when, LONGEST)
                        .orElseThrow(() -> new Problem.Invalid("coming", "discussion.part.coming.wrong"));
        List<String> teams = seating.teams(person, room.seat());
        Seating.twice(() -> {
            writing.say(runId, teams, room.parts().caseId(), words, person.id());
            return null;
        });
        tell(person, runId, teams);
    }

    /** Opens the comments of the case for everybody, also before they have answered. For who facilitates. */
    public void openComments(Person person, String runId, String teamId, String stepId) {
        RoomView room = releasing(person, runId, teamId, stepId);
        if (!room.seat().facilitator()) {
            throw new Problem.NotFound("comments", runId);
        }
        List<String> teams = seating.teams(person, room.seat());
        Seating.twice(() -> {
            writing.release(person, runId, teams, What.COMMENTS, room.parts().caseId());
            return null;
        });
        tell(person, runId, teams);
    }

    private RoomView releasing(Person person, String runId, String teamId, String stepId) {
        RoomView room = rooms.room(person, runId, teamId, stepId, Language.FR);
        if (room.parts() == null || !room.seat().sets()) {
            throw new Problem.NotFound("case", runId);
        }
        return room;
    }

    private static PartsView.Part part(RoomView room, String part) {
        return room.parts().parts().stream()
                .filter(each -> each.id().equals(part))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("part", part));
    }

    private static String thing(RoomView room, String part) {
        return Viewing.thing(room.parts().caseId(), part);
    }

    private void tell(Person person, String runId, List<String> teams) {
        teams.forEach(each -> seating.released(person, runId, each));
    }
}
