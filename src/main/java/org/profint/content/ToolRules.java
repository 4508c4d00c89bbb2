package org.profint.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold in a tool beyond its shape: the same for the one of a file and for the one of an organisation. */
final class ToolRules {

    /** What is wrong, without the place: a file has lines, a definition of an organisation has none. */
    record Finding(String what, String remedy) {}

    private static final Set<String> CHOOSING = Set.of("choice", "choices", "scale", "matrix");

    private final ToolSpec spec;
    private final Map<String, ToolSpec.Question> own = new HashMap<>();
    private final Set<String> known;
    private final List<Finding> findings = new ArrayList<>();

    private ToolRules(ToolSpec spec, Collection<String> elsewhere) {
        this.spec = spec;
        spec.questions().forEach(question -> own.putIfAbsent(question.id(), question));
        known = new HashSet<>(elsewhere);
        known.addAll(own.keySet());
    }

    /** @param elsewhere questions of other tools, whose rows one may repeat too */
    static List<Finding> check(ToolSpec spec, Collection<String> elsewhere) {
        ToolRules rules = new ToolRules(spec, elsewhere);
        rules.twice("question", spec.questions().map(ToolSpec.Question::id));
        rules.twice("step", spec.steps().stream().map(ToolSpec.Part::id));
        spec.questions().forEach(rules::question);
        return rules.findings;
    }

    private void add(String what, String remedy) {
        findings.add(new Finding(what, remedy));
    }

    private void twice(String kind, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .forEach(id -> add("the " + kind + " “" + id + "” stands here twice", "Choose another id."));
    }

    private void question(ToolSpec.Question question) {
        question.sources().filter(id -> !known.contains(id)).forEach(this::unknown);
        question.columns().forEach(column -> column(question, column));
        twice("column", question.columns().stream().map(ToolSpec.Column::id));
        if (comesBackTo(question)) {
            add(
                    "the question “" + question.id() + "” takes its rows, by others, from itself",
                    "Let one of them have rows of its own.");
        }
        boolean empty = CHOOSING.contains(question.kind()) && question.options().isEmpty()
                || question.kind().equals("table") && question.columns().isEmpty();
        if (empty) {
            add("the question “" + question.id() + "” has nothing to choose or to fill in", "Add options or columns.");
        }
    }

    private void column(ToolSpec.Question question, ToolSpec.Column column) {
        if (question.id().equals(column.from())) {
            add("the column “" + column.id() + "” refers to its own table", "Name another question in “from”.");
        }
    }

    private void unknown(String id) {
        add("there is no question “" + id + "”", Mistake.nearest(id, known));
    }

    /** Whether following where rows come from leads back to where one began; a column that does so at once has its own words. */
    private boolean comesBackTo(ToolSpec.Question question) {
        String id = question.id();
        return id.equals(question.rowsFrom())
                || id.equals(question.columnsFrom())
                || question.sources().filter(each -> !each.equals(id)).anyMatch(each -> spec.leadsTo(each, id));
    }
}
