package org.profint.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import org.profint.catalogue.Catalogue;
import org.profint.content.Item;
import org.profint.content.ModuleSpec;
import org.profint.content.StepSpec;
import org.profint.house.Problem;
import org.profint.people.Person;

/** Answering prompts privately. A text that the server has said yes to is never lost, and never taken twice. */
@ApplicationScoped
public class Answering {

    private AnswerWriting writing;
    private Answers answers;
    private Enrolments enrolments;
    private Catalogue catalogue;

    protected Answering() {}

    @Inject
    public Answering(AnswerWriting writing, Answers answers, Enrolments enrolments, Catalogue catalogue) {
        this.writing = writing;
        this.answers = answers;
        this.enrolments = enrolments;
        this.catalogue = catalogue;
    }

    /**
     * Saves a text.
     *
     * @param operationId a UUID made on the device; the same id again gives the same answer again
     * @param seenVersion the version that the device saw last, 0 for none, bare or as an entity tag
     * @throws Problem.Conflict with the text that stands there, when another tab or device was faster
     * @throws Problem.NotFound when this person has not started the module of the prompt
     */
    public Saved save(Person person, String promptId, String operationId, String seenVersion, String text) {
        NewText wanted = NewText.of(promptId, operationId, seenVersion, text);
        String moduleId = moduleAsking(promptId);
        try {
            return writing.write(person, moduleId, wanted);
        } catch (PersistenceException atTheSameTime) {
            // The same operation or the same answer arrived on two ways at once, and the other one won: what it wrote
            // is there now, and tells whether we were the same or a conflict.
            return writing.write(person, moduleId, wanted);
        }
    }

    private String moduleAsking(String promptId) {
        Item<StepSpec> step = catalogue.stepAsking(promptId);
        Item<ModuleSpec> module = catalogue.moduleOf(step.id());
        return module.id();
    }

    /** What this person has answered to a prompt; version 0 when nothing yet. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public AnswerView answer(Person person, String promptId) {
        return answers.one(enrolment(person, promptId), promptId)
                .map(Answer::view)
                .orElse(AnswerView.none(promptId));
    }

    /** Texts saved earlier, newest first, at most 50. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<AnswerView> history(Person person, String promptId) {
        return answers.history(enrolment(person, promptId), promptId);
    }

    private String enrolment(Person person, String promptId) {
        String moduleId = moduleAsking(promptId);
        return enrolments
                .find(person.id(), moduleId)
                .orElseThrow(() -> new Problem.NotFound("enrolment", moduleId))
                .id();
    }
}
