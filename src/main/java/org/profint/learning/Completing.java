package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.profint.catalogue.Catalogue;
import org.profint.content.CaseSpec;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Marking steps as complete, and taking it back. Never by scrolling: only ever because somebody said so. */
@ApplicationScoped
@Transactional
public class Completing {

    private Enrolments enrolments;
    private Standings standings;
    private Runs runs;
    private Counting counting;
    private Catalogue catalogue;
    private Clock clock;

    protected Completing() {}

    @Inject
    Completing(
            Enrolments enrolments,
            Standings standings,
            Runs runs,
            Counting counting,
            Catalogue catalogue,
            Clock clock) {
        this.enrolments = enrolments;
        this.standings = standings;
        this.runs = runs;
        this.counting = counting;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Marks a step as complete; once is enough. When it was the last required one, the module is complete.
     *
     * @throws Problem.Invalid with field {@code step} when it is the team's to deliver
     */
    public void complete(Person person, String stepId) {
        Item<ModuleSpec> module = catalogue.moduleOf(stepId);
        Optional<RunTeam> team = team(person, module);
        Enrolment enrolment = hold(person, module);
        Path path = standings.of(person.id(), module.id()).orElseThrow().path();
        StepSpec step = catalogue.get(StepSpec.class, stepId).spec();
        if (path.isOfTeam(step) && !path.together().isOver() && path.reason(step) == Reason.OPEN) {
            throw new Problem.Invalid("step", "learning.team.deliver-together");
        }
        if (enrolments.completion(enrolment.id(), stepId).isEmpty()) {
            Instant now = clock.instant();
            enrolments.add(new StepCompletion(enrolment.id(), stepId, now));
            enrolment.progress(now);
            team.filter(each -> path.together() != null && !path.together().isOver())
                    .ifPresent(each -> each.progress(now));
        }
        counting.person(enrolment);
    }

    /** Opens a step again; one that is open stays open, and what the team delivered stays delivered. */
    public void undo(Person person, String stepId) {
        Item<ModuleSpec> module = catalogue.moduleOf(stepId);
        team(person, module);
        Enrolment enrolment = hold(person, module);
        enrolments.completion(enrolment.id(), stepId).ifPresent(completion -> completion.undo(clock.instant()));
        counting.person(enrolment);
    }

    /** The team that they follow the module with, held before the enrolment: {@link Counting} says why. */
    private Optional<RunTeam> team(Person person, Item<ModuleSpec> module) {
        return enrolments
                .find(person.id(), module.id())
                .filter(each -> each.runId() != null)
                .flatMap(each -> runs.hold(each.runId(), each.teamId()));
    }

    /** Shows the comments of a case to somebody who would rather not answer first. */
    public void showComments(Person person, String stepId, String caseId) {
        Item<CaseSpec> shown = catalogue.get(CaseSpec.class, caseId);
        Enrolment enrolment = hold(person, catalogue.moduleOf(stepId));
        enrolments.add(new CommentsShown(enrolment.id(), shown.id(), clock.instant()));
    }

    private Enrolment hold(Person person, Item<ModuleSpec> module) {
        return enrolments
                .hold(person.id(), module.id())
                .orElseThrow(() -> new Problem.NotFound("enrolment", module.id()));
    }
}
