package org.profint.projectwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.profint.house.Problem;
import org.profint.organisation.PlaceView;
import org.profint.people.Person;

/**
 * Each member of a team may object to what was handed in, for a set time. Once all who were there have said yes, nobody needs
 * to wait any longer.
 */
@ApplicationScoped
@Transactional
public class Objecting {

    private ProjectRows rows;
    private Held held;
    private TeamPeople people;
    private ProjectLetters letters;
    private Clock clock;

    protected Objecting() {}

    @Inject
    Objecting(ProjectRows rows, Held held, TeamPeople people, ProjectLetters letters, Clock clock) {
        this.rows = rows;
        this.held = held;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Brings the sheet back to its team.
     *
     * @throws Problem.NotFound for who is not in the team, and when nothing is handed in
     * @param seen the number of the hand-in that they have read
     * @throws Problem.Invalid with field {@code reason} when there is none, or the time is over; with {@code objection} when
     *     another hand-in stands there
     */
    public void object(Person person, String projectId, SheetKind kind, int seen, String reason) {
        Project project = held.byMember(person, projectId);
        HandIn handIn = standing(project, kind, seen);
        Instant now = clock.instant();
        if (now.isAfter(handIn.objectionsUntil())) {
            throw new Problem.Invalid("reason", "projectwork.object.too-late");
        }
        String words = Sayings.needed(reason, "reason", "projectwork.object.reason.missing");
        rows.add(new Objection(handIn.id(), person.id(), words, now));
        handIn.withdraw(now);
        project.takeBack(kind, now);
        letters.objected(person, project, kind);
    }

    /** Says yes to the hand-in of that number; a second time changes nothing. The same refusal of another one. */
    public void agree(Person person, String projectId, SheetKind kind, int seen) {
        HandIn handIn = standing(held.byMember(person, projectId), kind, seen);
        if (rows.find(Agreement.class, new Agreement.Key(handIn.id(), person.id()))
                .isEmpty()) {
            rows.add(new Agreement(handIn.id(), person.id(), clock.instant()));
        }
    }

    private HandIn standing(Project project, SheetKind kind, int seen) {
        if (project.stage(kind) != Stage.HANDED_IN) {
            throw new Problem.NotFound("hand-in", project.id());
        }
        return held.seen(project, kind, seen, new Problem.Invalid("objection", "projectwork.objection.changed"));
    }

    /** Who was there, is there, and has not said yes while there is time: a sheet is validated only when nobody is left. */
    List<PlaceView> waitedFor(Project project, HandIn handIn) {
        if (clock.instant().isAfter(handIn.objectionsUntil())) {
            return List.of();
        }
        List<String> agreed = rows.agreed(handIn.id());
        return people.present(project.teamId()).stream()
                .filter(each -> each.wasThereAt(handIn.handedInAt()) && !agreed.contains(each.accountId()))
                .toList();
    }
}
