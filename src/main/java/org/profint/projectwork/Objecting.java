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
     * Brings the sheet back to its team. Where an objection has done so already, this one is kept beside it: the reason is
     * worth reading.
     *
     * @param seen the number of the hand-in that they have read
     * @return whether it was this objection that brought it back
     * @throws Problem.NotFound for who is not in the team, and when nothing was handed in
     * @throws Problem.Invalid with field {@code reason} when there is none, the time is over, or it is decided; with
     *     {@code objection} when it was handed in again
     */
    public boolean object(Person person, String projectId, SheetKind kind, int seen, String reason) {
        Project project = held.byMember(person, projectId);
        HandIn handIn = last(project, kind, seen);
        Instant now = clock.instant();
        checkInTime(handIn, now);
        String words = Sayings.needed(reason, "reason", "projectwork.object.reason.missing");
        boolean stood = handIn.stands();
        if (!isSaid(handIn, person, words)) {
            rows.add(new Objection(handIn.id(), person.id(), words, now));
        }
        if (stood) {
            handIn.withdraw(now);
            project.takeBack(kind, now);
            letters.objected(person, project, kind);
        }
        return stood;
    }

    private static void checkInTime(HandIn handIn, Instant now) {
        if (handIn.decidedAt() != null) {
            throw new Problem.Invalid("reason", "projectwork.object.decided");
        }
        if (handIn.stands() && now.isAfter(handIn.objectionsUntil())) {
            throw new Problem.Invalid("reason", "projectwork.object.too-late");
        }
    }

    /** Sent twice, it is said once. */
    private boolean isSaid(HandIn handIn, Person person, String words) {
        return rows.objections(handIn.id()).stream()
                .anyMatch(each -> each.reason().equals(words) && person.id().equals(each.accountId()));
    }

    /**
     * Says yes to the hand-in of that number; a second time changes nothing. The same refusal of another one.
     *
     * @return false when it waits for nobody’s yes any more: it went back to the team, or is decided
     */
    public boolean agree(Person person, String projectId, SheetKind kind, int seen) {
        HandIn handIn = last(held.byMember(person, projectId), kind, seen);
        boolean waits = handIn.stands() && handIn.decidedAt() == null;
        if (waits
                && rows.find(Agreement.class, new Agreement.Key(handIn.id(), person.id()))
                        .isEmpty()) {
            rows.add(new Agreement(handIn.id(), person.id(), clock.instant()));
        }
        return waits;
    }

    /** What was handed in last, whether it still stands or not: what somebody has read, and nothing that came after. */
    private HandIn last(Project project, SheetKind kind, int seen) {
        HandIn last = rows.handIns(project.id(), kind).stream()
                .reduce((one, later) -> later)
                .orElseThrow(() -> new Problem.NotFound("hand-in", project.id()));
        if (last.number() != seen) {
            throw new Problem.Invalid("objection", "projectwork.objection.changed");
        }
        return last;
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
