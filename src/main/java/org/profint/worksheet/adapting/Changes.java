package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.profint.content.Definition;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Part;
import org.profint.content.ToolSpec.Question;
import org.profint.worksheet.adapting.Difference.What;

/** What changed from one version of a tool to another, step by step and question by question. */
final class Changes {

    private final Definition before;
    private final Definition after;
    private final Twins twins;
    private final List<Difference> found = new ArrayList<>();

    private Changes(Definition before, Definition after) {
        this.before = before;
        this.after = after;
        twins = new Twins(before, after);
    }

    static List<Difference> between(Definition before, Definition after) {
        Changes changes = new Changes(before, after);
        changes.goneSteps();
        changes.after.spec().steps().forEach(changes::step);
        changes.movedSteps();
        changes.goneQuestions();
        return List.copyOf(changes.found);
    }

    private void add(What what, String element, String... values) {
        found.add(Difference.of(what, element, values));
    }

    private void goneSteps() {
        before.spec().steps().stream()
                .filter(twins::isGone)
                .forEach(each -> add(What.STEP_REMOVED, each.id(), before.text(each.id())));
    }

    private void goneQuestions() {
        before.spec()
                .questions()
                .filter(twins::isGone)
                .forEach(each -> add(What.QUESTION_REMOVED, each.id(), before.text(each.id())));
    }

    private void step(Part step) {
        String title = after.text(step.id());
        twins.of(step)
                .ifPresentOrElse(
                        twin -> step(twin, step, title),
                        () -> twins.splitFrom(step)
                                .ifPresentOrElse(
                                        from -> add(What.STEP_SPLIT, step.id(), before.text(from.id()), title),
                                        () -> add(What.STEP_ADDED, step.id(), title)));
        Set<Integer> strays = Strays.among(places(step));
        step.questions().forEach(each -> question(step, each, strays));
    }

    private void step(Part twin, Part step, String title) {
        String old = before.text(twin.id());
        if (!old.equals(title)) {
            add(What.STEP_RENAMED, step.id(), old, title);
        }
        if (!before.text(twin.id() + "-help").equals(after.text(step.id() + "-help"))) {
            add(What.STEP_HELP, step.id(), title);
        }
        if (!Objects.equals(twin.minutes(), step.minutes())) {
            minutes(step.id(), title, twin.minutes(), step.minutes());
        }
    }

    private void minutes(String id, String title, Integer old, Integer now) {
        if (old == null) {
            add(What.MINUTES_ADDED, id, title, now.toString());
        } else if (now == null) {
            add(What.MINUTES_REMOVED, id, title, old.toString());
        } else {
            add(What.MINUTES_CHANGED, id, title, old.toString(), now.toString());
        }
    }

    private void movedSteps() {
        List<Part> known = after.spec().steps().stream()
                .filter(each -> twins.of(each).isPresent())
                .toList();
        List<Integer> places = known.stream()
                .map(each -> before.spec().steps().indexOf(twins.of(each).orElseThrow()))
                .toList();
        Set<Integer> strays = Strays.among(places);
        for (int i = 0; i < known.size(); i++) {
            if (strays.contains(places.get(i))) {
                int place = after.spec().steps().indexOf(known.get(i)) + 1;
                add(What.STEP_MOVED, known.get(i).id(), after.text(known.get(i).id()), String.valueOf(place));
            }
        }
    }

    /** Old places of the questions of a step that stood together before. */
    private List<Integer> places(Part step) {
        return step.questions().stream()
                .filter(each -> isAtHome(step, each))
                .map(this::place)
                .toList();
    }

    private int place(Question question) {
        Question twin = twins.of(question).orElseThrow();
        return Pieces.ids(Pieces.around(before, twin.id())).indexOf(twin.id());
    }

    private boolean isAtHome(Part step, Question question) {
        return twins.of(question)
                .map(twin -> Pieces.around(before, twin.id()))
                .filter(old -> twins.home(step).filter(old::equals).isPresent())
                .isPresent();
    }

    private void question(Part step, Question question, Set<Integer> strays) {
        String label = after.text(question.id());
        var twin = twins.of(question);
        if (twin.isEmpty()) {
            add(What.QUESTION_ADDED, question.id(), label, after.text(step.id()));
            return;
        }
        if (!isAtHome(step, question) || strays.contains(place(question))) {
            add(What.QUESTION_MOVED, question.id(), label, after.text(step.id()));
        }
        question(twin.get(), question, label);
    }

    private void question(Question twin, Question question, String label) {
        String id = question.id();
        if (!before.text(twin.id()).equals(label)) {
            add(What.QUESTION_RENAMED, id, before.text(twin.id()), label);
        }
        if (!twin.kind().equals(question.kind())) {
            add(What.KIND, id, label, twin.kind(), question.kind());
        }
        String options = listed(after, question.options());
        if (!options.isEmpty() && !options.equals(listed(before, twin.options()))) {
            add(What.OPTIONS, id, label, options);
        }
        String columns = listed(after, columns(question));
        if (!columns.isEmpty() && !columns.equals(listed(before, columns(twin)))) {
            add(What.COLUMNS, id, label, columns);
        }
        question.columns().forEach(each -> column(twin, each, label));
        if (question.kind().equals("table") && !sources(twin, true).equals(sources(question, false))) {
            add(What.ROWS, id, label);
        }
        if (!before.text(twin.id() + "-help").equals(after.text(id + "-help"))) {
            add(What.HELP, id, label);
        }
        if (!Set.copyOf(twin.recommendations()).equals(Set.copyOf(question.recommendations()))) {
            add(What.RECOMMENDATIONS, id, label);
        }
    }

    private String sources(Question question, boolean old) {
        String from = question.rowsFrom();
        return from == null ? "" : old ? twins.nameAfter(from) : from;
    }

    private static List<String> columns(Question question) {
        return question.columns().stream().map(Column::id).toList();
    }

    private static String listed(Definition tool, List<String> ids) {
        return ids.stream().map(tool::text).collect(Collectors.joining(" · "));
    }

    private void column(Question table, Column column, String tableLabel) {
        Column twin = Twins.column(table, column);
        if (twin == null) {
            return;
        }
        String id = column.id();
        if (!twin.kind().equals(column.kind())) {
            add(What.COLUMN_KIND, id, tableLabel, after.text(id), twin.kind(), column.kind());
        }
        String options = listed(after, column.options());
        if (!options.isEmpty() && !options.equals(listed(before, twin.options()))) {
            add(What.COLUMN_OPTIONS, id, tableLabel, after.text(id), options);
        }
        String from = twin.from() == null ? "" : twins.nameAfter(twin.from());
        if (column.from() != null && !column.from().equals(from)) {
            add(What.COLUMN_FROM, id, tableLabel, after.text(id), after.text(column.from()));
        }
    }
}
