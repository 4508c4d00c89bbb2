package org.profint.worksheet.adapting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;

/**
 * What in one version is what in the other: the same name, or for questions of versions that were written apart, the same
 * meaning; for their steps, the most questions in common.
 */
final class Twins {

    private final Definition before;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Part> steps = new HashMap<>();
    /** By the id of a new step: the step that it was split from. */
    private final Map<String, Part> splits = new HashMap<>();

    Twins(Definition before, Definition after) {
        this.before = before;
        after.spec().questions().forEach(each -> named(each).ifPresent(twin -> questions.put(each.id(), twin)));
        after.spec()
                .questions()
                .filter(each -> !questions.containsKey(each.id()))
                .forEach(this::byMeaning);
        after.spec()
                .steps()
                .forEach(each -> before.spec().steps().stream()
                        .filter(step -> step.id().equals(each.id()))
                        .findFirst()
                        .ifPresent(twin -> steps.put(each.id(), twin)));
        after.spec().steps().stream()
                .filter(each -> !steps.containsKey(each.id()))
                .forEach(this::step);
    }

    private Optional<Question> named(Question question) {
        return before.spec()
                .questions()
                .filter(each -> each.id().equals(question.id()))
                .findFirst();
    }

    private void byMeaning(Question question) {
        if (question.means() == null) {
            return;
        }
        Set<String> taken = new HashSet<>();
        questions.values().forEach(each -> taken.add(each.id()));
        before.spec()
                .questions()
                .filter(each -> question.means().equals(each.means()) && !taken.contains(each.id()))
                .findFirst()
                .ifPresent(twin -> questions.put(question.id(), twin));
    }

    private void step(Part step) {
        Map<Part, Long> common = new HashMap<>();
        step.questions().stream()
                .map(each -> questions.get(each.id()))
                .filter(each -> each != null)
                .forEach(each -> common.merge(Pieces.around(before, each.id()), 1L, Long::sum));
        List<Part> closest = common.keySet().stream()
                .sorted(Comparator.comparing((Part each) -> -common.get(each))
                        .thenComparing(each -> before.spec().steps().indexOf(each)))
                .toList();
        closest.stream()
                .filter(each -> !steps.containsValue(each))
                .findFirst()
                .ifPresentOrElse(
                        twin -> steps.put(step.id(), twin),
                        () -> closest.stream().findFirst().ifPresent(from -> splits.put(step.id(), from)));
    }

    Optional<Question> of(Question after) {
        return Optional.ofNullable(questions.get(after.id()));
    }

    Optional<Part> of(Part after) {
        return Optional.ofNullable(steps.get(after.id()));
    }

    Optional<Part> splitFrom(Part after) {
        return Optional.ofNullable(splits.get(after.id()));
    }

    /** Where the questions of a step stood before, when they stayed together. */
    Optional<Part> home(Part after) {
        return of(after).or(() -> splitFrom(after));
    }

    /** The column of a table that is what this one is in a later version of it; null for none. */
    static Column column(Question table, Column after) {
        return table.columns().stream()
                .filter(each -> each.id().equals(after.id()))
                .findFirst()
                .or(() -> table.columns().stream()
                        .filter(each -> after.means() != null && after.means().equals(each.means()))
                        .findFirst())
                .orElse(null);
    }

    boolean isGone(Question question) {
        return !questions.containsValue(question);
    }

    boolean isGone(Part step) {
        return !steps.containsValue(step);
    }

    /** The name in the later version of what was called so before; itself when it is nowhere. */
    String nameAfter(String id) {
        return questions.entrySet().stream()
                .filter(each -> each.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }
}
