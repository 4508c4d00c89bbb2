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
 * @param team what the page says about the team; null for somebody who is in none
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
        List<Question> questions,
        TeamBox team) {

    /** A prompt, and what this person has answered. */
    public record Question(int number, StepSpec.Prompt prompt, String words, String help, AnswerView answer) {}

    public Shown<StepSpec> step() {
        return state.step();
    }

    /** Whether the step can be marked as one's own: not while it waits for the whole team. */
    public boolean markable() {
        return started() && !state.isDone() && (team == null || !team.isToDeliver());
    }

    /** Whether one can open it again by oneself: what the team delivered, the team takes back. */
    public boolean undoable() {
        return state.isDone() && state.reason() == Reason.DONE;
    }

    public boolean started() {
        return following != null;
    }
}
