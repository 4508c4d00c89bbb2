package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.List;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Problem;

/** Changing the steps of a tool. What would leave it unsound is refused. */
final class Steps {

    private static final int MOST_MINUTES = 600;

    private Steps() {}

    /** A new last step; a step has at least one question. */
    static Definition add(Definition tool, String title, String firstQuestion) {
        String step = Pieces.freshId(tool);
        Definition named = tool.with(step, Sound.line("new-step", title));
        String question = Pieces.freshId(named);
        Definition asked = named.with(question, Sound.line("new-step", firstQuestion));
        List<Part> steps = new ArrayList<>(tool.spec().steps());
        steps.add(new Part(step, null, List.of(Question.open(question))));
        return Pieces.with(asked, steps);
    }

    static Definition rename(Definition tool, String id, String title) {
        Pieces.step(tool, id);
        return tool.with(id, Sound.line(id, title));
    }

    static Definition help(Definition tool, String id, String text) {
        Pieces.step(tool, id);
        return tool.with(id + "-help", Sound.help(id, text));
    }

    /** @param minutes empty for none */
    static Definition minutes(Definition tool, String id, String minutes) {
        Part step = Pieces.step(tool, id);
        String number = minutes == null ? "" : minutes.strip();
        if (!number.matches("[0-9]{0,3}") || !number.isEmpty() && Integer.parseInt(number) > MOST_MINUTES) {
            throw new Problem.Invalid(id, "worksheet.adapt.minutes-wrong");
        }
        Integer planned = number.isEmpty() ? null : Integer.valueOf(number);
        return Pieces.with(tool, step, new Part(id, planned, step.questions()));
    }

    static Definition move(Definition tool, String id, boolean up) {
        List<Part> steps = new ArrayList<>(tool.spec().steps());
        Part step = Pieces.step(tool, id);
        int to = steps.indexOf(step) + (up ? -1 : 1);
        if (to < 0 || to >= steps.size()) {
            return tool;
        }
        steps.remove(step);
        steps.add(to, step);
        return Pieces.with(tool, steps);
    }

    /** What comes from this question on becomes a step of its own. */
    static Definition split(Definition tool, String questionId, String title) {
        Part step = Pieces.around(tool, questionId);
        int at = Pieces.ids(step).indexOf(questionId);
        if (at == 0) {
            throw new Problem.Invalid(questionId, "worksheet.adapt.split-at-first");
        }
        String id = Pieces.freshId(tool);
        List<Question> all = step.questions();
        return Pieces.with(
                tool.with(id, Sound.line(questionId, title)),
                step,
                Pieces.with(step, all.subList(0, at)),
                new Part(id, null, all.subList(at, all.size())));
    }

    /** @throws Problem.Invalid when it is the only one, or others need its rows */
    static Definition remove(Definition tool, String id) {
        Part step = Pieces.step(tool, id);
        if (tool.spec().steps().size() == 1) {
            throw new Problem.Invalid(id, "worksheet.adapt.last-step");
        }
        List<String> going = Pieces.ids(step);
        boolean used = going.stream()
                .flatMap(each -> Pieces.usersOf(tool, each).stream())
                .anyMatch(each -> !going.contains(each.id()));
        if (used) {
            throw new Problem.Invalid(id, "worksheet.adapt.used");
        }
        return Pieces.with(tool, step, new Part[0]);
    }
}
