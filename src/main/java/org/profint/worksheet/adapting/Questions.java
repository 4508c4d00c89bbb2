package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.List;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Problem;

/** Changing what a tool asks. What would leave it unsound is refused. */
final class Questions {

    private Questions() {}

    /** A new last question of a step; {@code lines} are options or columns, for a kind that has some. */
    static Definition add(Definition tool, String stepId, String kind, String label, String lines) {
        Part step = Pieces.step(tool, stepId);
        String id = Pieces.freshId(tool);
        Definition named = tool.with(id, Sound.line(stepId, label));
        List<Question> questions = new ArrayList<>(step.questions());
        questions.add(Question.open(id));
        Definition added = Pieces.with(named, step, Pieces.with(step, questions));
        return kind.equals("open") ? added : Kinds.change(added, id, kind, lines, stepId);
    }

    static Definition rename(Definition tool, String id, String label) {
        Pieces.question(tool, id);
        return tool.with(id, Sound.line(id, label));
    }

    static Definition help(Definition tool, String id, String text) {
        Pieces.question(tool, id);
        return tool.with(id + "-help", Sound.help(id, text));
    }

    static Definition recommend(Definition tool, String id, List<String> recommendations) {
        List<String> each = recommendations.stream().distinct().toList();
        return Pieces.with(tool, id, question -> question.withRecommendations(each));
    }

    /** One place up or down, and from the edge of its step into the next one. */
    static Definition move(Definition tool, String id, boolean up) {
        Part step = Pieces.around(tool, id);
        int at = Pieces.ids(step).indexOf(id);
        int to = at + (up ? -1 : 1);
        if (to < 0 || to >= step.questions().size()) {
            return across(tool, step, step.questions().get(at), up);
        }
        List<Question> questions = new ArrayList<>(step.questions());
        questions.add(to, questions.remove(at));
        return Pieces.with(tool, step, Pieces.with(step, questions));
    }

    private static Definition across(Definition tool, Part from, Question question, boolean up) {
        List<Part> steps = new ArrayList<>(tool.spec().steps());
        int at = steps.indexOf(from);
        int next = at + (up ? -1 : 1);
        if (next < 0 || next >= steps.size()) {
            return tool;
        }
        checkNotAlone(from, question.id());
        List<Question> left = new ArrayList<>(from.questions());
        left.remove(question);
        List<Question> joined = new ArrayList<>(steps.get(next).questions());
        joined.add(up ? joined.size() : 0, question);
        steps.set(at, Pieces.with(from, left));
        steps.set(next, Pieces.with(steps.get(next), joined));
        return Pieces.with(tool, steps);
    }

    /** @throws Problem.Invalid when it is the only one of its step, or others need its rows */
    static Definition remove(Definition tool, String id) {
        Part step = Pieces.around(tool, id);
        checkNotAlone(step, id);
        if (!Pieces.usersOf(tool, id).isEmpty()) {
            throw new Problem.Invalid(id, "worksheet.adapt.used");
        }
        List<Question> left =
                step.questions().stream().filter(each -> !each.id().equals(id)).toList();
        return Pieces.with(tool, step, Pieces.with(step, left));
    }

    /** @throws Problem.Invalid when it is the only one of its step */
    static void checkNotAlone(Part step, String id) {
        if (step.questions().size() == 1) {
            throw new Problem.Invalid(id, "worksheet.adapt.last-question");
        }
    }
}
