package org.profint.discussion.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.profint.catalogue.Catalogue;
import org.profint.content.CaseSpec;
import org.profint.content.Item;
import org.profint.content.StepSpec;
import org.profint.discussion.Seat;
import org.profint.discussion.Seating;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;

/** What a team has on a step: for who is in it now and who facilitates its run now. */
@ApplicationScoped
public class Rooms {

    private Seating seating;
    private RoomWriting writing;
    private Viewing viewing;
    private Catalogue catalogue;

    protected Rooms() {}

    @Inject
    Rooms(Seating seating, RoomWriting writing, Viewing viewing, Catalogue catalogue) {
        this.seating = seating;
        this.writing = writing;
        this.viewing = viewing;
        this.catalogue = catalogue;
    }

    /** @throws Problem.NotFound for who has no seat there, and for a step that the run does not have */
    public RoomView room(Person person, String runId, String teamId, String stepId, Language language) {
        return room(person, seating.seat(person, runId, teamId), stepId, language);
    }

    /** The same for who has been found to sit there. One statement. */
    RoomView room(Person person, Seat seat, String stepId, Language language) {
        Item<StepSpec> step = step(seat, stepId);
        Board board = writing.board(seat, stepId);
        String caseId = step.spec().caseId();
        Item<CaseSpec> studied = caseId == null ? null : catalogue.get(CaseSpec.class, caseId);
        return new RoomView(
                seat,
                step.in(language),
                studied == null ? null : studied.in(language),
                board.isFew(),
                viewing.polls(board, step.in(language), person.id(), language),
                studied == null ? null : viewing.parts(board, studied.spec()));
    }

    private Item<StepSpec> step(Seat seat, String stepId) {
        Item<StepSpec> step = catalogue.get(StepSpec.class, stepId == null ? "" : stepId);
        if (!catalogue.moduleOf(step.id()).id().equals(seat.moduleId())) {
            throw new Problem.NotFound("step", stepId);
        }
        return step;
    }
}
