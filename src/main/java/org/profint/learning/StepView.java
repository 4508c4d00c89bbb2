package org.profint.learning;

import java.util.List;
import org.profint.catalogue.Card;
import org.profint.catalogue.DomainView;
import org.profint.content.CaseSpec;
import org.profint.content.Shown;
import org.profint.content.StepSpec;

/**
 * A step as one person sees it.
 *
 * @param following null for a visitor, and for a learner who has not started the module
 * @param state the step among the steps of its module
 * @param previous null for the first step, {@code next} for the last
 * @param studied the case of this step, null when it has none
 * @param commentsOpen whether the comments of the case are shown here: a question is answered, the step is complete,
 *     or the learner asked for them
 */
public record StepView(
        Card module,
        DomainView domain,
        Enrolling.Following following,
        ProgressView.StepState state,
        int total,
        Card previous,
        Card next,
        Shown<CaseSpec> studied,
        boolean commentsOpen,
        List<Question> questions) {

    /** A prompt, and what this person has answered. */
    public record Question(int number, StepSpec.Prompt prompt, String words, String help, AnswerView answer) {}

    public Shown<StepSpec> step() {
        return state.step();
    }

    public boolean started() {
        return following != null;
    }
}
