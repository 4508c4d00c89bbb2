package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.profint.catalogue.Catalogue;
import org.profint.content.CaseSpec;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Marking steps as complete, and taking it back. Never by scrolling: only ever because somebody said so. */
@ApplicationScoped
@Transactional
public class Completing {

    private Enrolments enrolments;
    private Catalogue catalogue;
    private Clock clock;

    protected Completing() {}

    @Inject
    public Completing(Enrolments enrolments, Catalogue catalogue, Clock clock) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Marks a step as complete; once is enough. When it was the last required one, the module is complete. */
    public void complete(Person person, String stepId) {
        Item<ModuleSpec> module = catalogue.moduleOf(stepId);
        Enrolment enrolment = hold(person, module);
        if (enrolments.completion(enrolment.id(), stepId).isEmpty()) {
            enrolments.add(new StepCompletion(enrolment.id(), stepId, clock.instant()));
        }
        completeWhenAllIsDone(enrolment, person.id(), module);
    }

    /** The module is complete with the last required step, done alone or delivered with the team. */
    void completeWhenAllIsDone(Enrolment enrolment, String accountId, Item<ModuleSpec> module) {
        Enrolments.Standing standing =
                enrolments.standing(accountId, module.id()).orElseThrow();
        boolean all = catalogue.steps(module.spec()).stream()
                .filter(step -> step.spec().required() && standing.beganWith().requires(step.id()))
                .allMatch(step -> standing.completed().containsKey(step.id()));
        if (all) {
            enrolment.complete(clock.instant());
        }
    }

    /** Opens a step again; one that is open stays open. */
    public void undo(Person person, String stepId) {
        Enrolment enrolment = hold(person, catalogue.moduleOf(stepId));
        enrolments.completion(enrolment.id(), stepId).ifPresent(completion -> completion.undo(clock.instant()));
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
