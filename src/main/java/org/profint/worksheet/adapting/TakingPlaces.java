package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.List;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Problem;

/** The place that a step or a question has in another version, taken into one's own: after the same neighbour. */
record TakingPlaces(Definition theirs, Definition own) {

    /**
     * @throws Problem.NotFound when one's own has no such thing, or not the step that it stands in there
     * @throws Problem.Invalid when nothing would be left in the step that it leaves
     */
    Definition take(Difference wanted) {
        return wanted.what() == Difference.What.STEP_MOVED ? step(wanted.element()) : question(wanted.element());
    }

    private Definition step(String id) {
        Part step = Pieces.step(own, id);
        List<Part> steps = new ArrayList<>(own.spec().steps());
        steps.remove(step);
        steps.add(place(id, steps(theirs.spec().steps()), steps(steps)), step);
        return Pieces.with(own, steps);
    }

    private static List<String> steps(List<Part> steps) {
        return steps.stream().map(Part::id).toList();
    }

    private Definition question(String id) {
        Question question = Pieces.question(own, id);
        Part there = Pieces.around(theirs, id);
        Part from = Pieces.around(own, id);
        if (!from.id().equals(there.id())) {
            Questions.checkNotAlone(from, id);
        }
        Pieces.step(own, there.id());
        // In one go: the words of what is nowhere for a moment would be gone.
        return Pieces.with(
                own,
                own.spec().steps().stream()
                        .map(each -> without(each, question))
                        .map(each -> each.id().equals(there.id()) ? with(each, question, Pieces.ids(there)) : each)
                        .toList());
    }

    private static Part without(Part step, Question question) {
        return Pieces.with(
                step,
                step.questions().stream().filter(each -> !each.equals(question)).toList());
    }

    private static Part with(Part step, Question question, List<String> there) {
        List<Question> questions = new ArrayList<>(step.questions());
        questions.add(place(question.id(), there, Pieces.ids(step)), question);
        return Pieces.with(step, questions);
    }

    /** After the nearest one before it there that is here too; where there is none, first. */
    private static int place(String id, List<String> there, List<String> here) {
        for (int before = there.indexOf(id) - 1; before >= 0; before--) {
            int at = here.indexOf(there.get(before));
            if (at >= 0) {
                return at + 1;
            }
        }
        return 0;
    }
}
