package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Problem;

/** Whole steps and questions of another version, taken into one's own. */
record TakingSteps(Definition copied, Definition theirs, Definition own) {

    /** One's own version when there is nothing to take. */
    Definition take(Difference wanted) {
        return switch (wanted.what()) {
            case STEP_ADDED -> added(Pieces.step(theirs, wanted.element()));
            case STEP_SPLIT -> split(Pieces.step(theirs, wanted.element()));
            default -> removed(Pieces.step(own, wanted.element()));
        };
    }

    /** The step with those of its questions that one has not taken alone. */
    private Definition added(Part step) {
        Set<String> here = ids(own);
        List<Question> missing = step.questions().stream()
                .filter(each -> !here.contains(each.id()))
                .toList();
        return missing.isEmpty() ? own : with(step, missing, own.spec().steps());
    }

    /** The questions that stand in the other half there go there, where one has them. */
    private Definition split(Part step) {
        Set<String> going = new HashSet<>(Pieces.ids(step));
        List<Question> moved =
                own.spec().questions().filter(each -> going.contains(each.id())).toList();
        List<Part> left = own.spec().steps().stream()
                .map(each -> Pieces.with(
                        each,
                        each.questions().stream()
                                .filter(question -> !going.contains(question.id()))
                                .toList()))
                .toList();
        if (left.stream().anyMatch(each -> each.questions().isEmpty())) {
            throw new Problem.Invalid(step.id(), "worksheet.adapt.last-question");
        }
        return moved.isEmpty() ? own : with(step, moved, left);
    }

    private Definition with(Part step, List<Question> questions, List<Part> others) {
        if (others.stream().anyMatch(each -> each.id().equals(step.id()))) {
            return own;
        }
        List<Part> steps = new ArrayList<>(others);
        steps.add(placeOf(step.id(), others), new Part(step.id(), step.minutes(), questions));
        Map<String, String> words = new HashMap<>(named(step.id()));
        questions.stream().filter(each -> !ids(own).contains(each.id())).forEach(each -> words.putAll(all(each)));
        return Pieces.with(own.with(words), steps);
    }

    /** After the nearest step before it that is in both. */
    private int placeOf(String id, List<Part> steps) {
        List<String> here = steps.stream().map(Part::id).toList();
        List<String> there = theirs.spec().steps().stream().map(Part::id).toList();
        for (int before = there.indexOf(id) - 1; before >= 0; before--) {
            if (here.contains(there.get(before))) {
                return here.indexOf(there.get(before)) + 1;
            }
        }
        return there.indexOf(id) == 0 ? 0 : here.size();
    }

    /** A step goes when nothing in it is one's own, and nothing of it lives on elsewhere there. */
    private Definition removed(Part step) {
        Set<String> known = ids(copied);
        Set<String> alive = ids(theirs);
        boolean goes = Pieces.ids(step).stream().allMatch(each -> known.contains(each) && !alive.contains(each));
        return goes ? Steps.remove(own, step.id()) : own;
    }

    /** A question comes into the step that it has there, or into the last one. */
    Definition question(String id) {
        if (ids(own).contains(id)) {
            return own;
        }
        Question question = Pieces.question(theirs, id);
        Part there = Pieces.around(theirs, id);
        List<Part> steps = own.spec().steps();
        Part step = steps.stream()
                .filter(each -> each.id().equals(there.id()))
                .findFirst()
                .orElse(steps.get(steps.size() - 1));
        List<String> order = new Merged(List.of(), Pieces.ids(there), Pieces.ids(step)).ids();
        List<Question> questions = new ArrayList<>(step.questions());
        questions.add(place(id, order, questions), question);
        return Pieces.with(own.with(all(question)), step, Pieces.with(step, questions));
    }

    private static int place(String id, List<String> order, List<Question> questions) {
        Set<String> before = new HashSet<>(order.subList(0, order.indexOf(id)));
        return (int)
                questions.stream().filter(each -> before.contains(each.id())).count();
    }

    private Map<String, String> all(Question question) {
        Map<String, String> words = new HashMap<>(Taking.called(theirs, question));
        // What one calls otherwise already stays so.
        words.keySet().removeIf(own.texts()::containsKey);
        words.putAll(named(question.id()));
        return words;
    }

    /** Its label, its help and what its rows are called, as far as there are any. */
    private Map<String, String> named(String id) {
        return Stream.of(id, id + "-help", id + "-row")
                .filter(theirs.texts()::containsKey)
                .collect(Collectors.toMap(each -> each, theirs::text));
    }

    private static Set<String> ids(Definition tool) {
        return tool.spec().questions().map(Question::id).collect(Collectors.toSet());
    }
}
