package org.profint.worksheet.adapting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.Definition;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Problem;

/** How a question is answered: text, closed, table; and what there is to choose or to fill in. */
final class Kinds {

    /** Kinds that the editor offers; a matrix and a reference stay what they are. */
    static final List<String> OFFERED = List.of(
            "open",
            "short",
            "number",
            "date",
            "yes-no",
            "yes-partly-no",
            "choice",
            "choices",
            "scale",
            "function",
            "table");

    private static final Set<String> CHOOSING = Set.of("choice", "choices", "scale");

    private Kinds() {}

    static boolean isChoosing(String kind) {
        return CHOOSING.contains(kind);
    }

    /** Whether its options or its columns can be written one a line. */
    static boolean hasLines(String kind) {
        return CHOOSING.contains(kind) || kind.equals("table") || kind.equals("matrix");
    }

    /** Its options or columns, one a line, as they are written in the editor. */
    static List<String> lines(Definition tool, Question question) {
        return ids(question).stream().map(tool::text).toList();
    }

    private static List<String> ids(Question question) {
        return question.kind().equals("table")
                ? question.columns().stream().map(Column::id).toList()
                : question.options();
    }

    static Definition change(Definition tool, String id, String kind, String lines) {
        return change(tool, id, kind, lines, id);
    }

    /** @param field where to say what is wrong */
    static Definition change(Definition tool, String id, String kind, String lines, String field) {
        Question question = Pieces.question(tool, id);
        if (!OFFERED.contains(kind)) {
            throw new Problem.Invalid(field, "worksheet.adapt.kind-missing");
        }
        if (!kind.equals("table") && !Pieces.usersOf(tool, id).isEmpty()) {
            throw new Problem.Invalid(field, "worksheet.adapt.used");
        }
        if (!hasLines(kind)) {
            return Pieces.with(tool, id, each -> Pieces.shaped(each, kind, null, null));
        }
        boolean alike = question.kind().equals(kind) || CHOOSING.contains(kind) && CHOOSING.contains(question.kind());
        return filled(tool, question, kind, Sound.lines(field, lines), alike ? ids(question) : List.of());
    }

    /** Other options or columns for a question that has some. */
    static Definition lines(Definition tool, String id, String lines) {
        Question question = Pieces.question(tool, id);
        if (!hasLines(question.kind())) {
            throw new Problem.Invalid(id, "worksheet.adapt.kind-missing");
        }
        return filled(tool, question, question.kind(), Sound.lines(id, lines), ids(question));
    }

    private static Definition filled(
            Definition tool, Question question, String kind, List<String> labels, List<String> before) {
        Named named = Named.of(tool, labels, before);
        return Pieces.with(named.tool(), question.id(), each -> with(each, kind, named.ids()));
    }

    private static Question with(Question question, String kind, List<String> ids) {
        if (kind.equals("matrix")) {
            return question.withAnswer(kind, ids, null);
        }
        return kind.equals("table")
                ? Pieces.shaped(question, kind, null, columns(question, ids))
                : Pieces.shaped(question, kind, ids, null);
    }

    private static List<Column> columns(Question question, List<String> ids) {
        return ids.stream()
                .map(id -> question.columns().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElse(new Column(id, "open", null, null, null)))
                .toList();
    }

    /** The tool with the words of some lines, and the names of these. */
    record Named(Definition tool, List<String> ids) {

        static Named of(Definition tool, List<String> labels, List<String> before) {
            List<String> ids = named(tool, labels, before);
            Definition told = tool;
            for (int i = 0; i < labels.size(); i++) {
                String id = ids.get(i) == null ? Pieces.freshId(told) : ids.get(i);
                ids.set(i, id);
                told = told.with(id, labels.get(i));
            }
            return new Named(told, List.copyOf(ids));
        }
    }

    /** The names of lines: the same words keep theirs, and so does a line whose words alone changed; null for a new one. */
    private static List<String> named(Definition tool, List<String> labels, List<String> before) {
        List<String> left = new ArrayList<>(before);
        String[] names = new String[labels.size()];
        for (int i = 0; i < names.length; i++) {
            String label = labels.get(i);
            names[i] = left.stream()
                    .filter(each -> tool.text(each).equals(label))
                    .findFirst()
                    .orElse(null);
            left.remove(names[i]);
        }
        for (int i = 0; i < names.length && i < before.size(); i++) {
            String there = before.get(i);
            if (names[i] == null && left.contains(there) && isCalledOnce(tool, there)) {
                names[i] = there;
                left.remove(there);
            }
        }
        return new ArrayList<>(Arrays.asList(names));
    }

    /** Several columns may share an option: other words for one are not meant for all. */
    private static boolean isCalledOnce(Definition tool, String id) {
        return calls(tool.spec()).filter(id::equals).count() == 1;
    }

    private static Stream<String> calls(ToolSpec spec) {
        return spec.questions()
                .flatMap(each -> Stream.concat(
                        each.options().stream(),
                        each.columns().stream()
                                .flatMap(column -> Stream.concat(Stream.of(column.id()), column.options().stream()))));
    }

    /** A table repeats the rows of another one, or with an empty name has rows of its own. */
    static Definition repeat(Definition tool, String id, String rowsFrom) {
        Question question = Pieces.question(tool, id);
        if (!question.kind().equals("table")) {
            throw new Problem.Invalid(id, "worksheet.adapt.kind-missing");
        }
        if (rowsFrom == null || rowsFrom.isEmpty()) {
            return Pieces.with(tool, id, each -> Pieces.repeating(each, null));
        }
        Set<String> tables = tables(tool).stream().map(Question::id).collect(Collectors.toSet());
        if (!tables.contains(rowsFrom) || tool.spec().leadsTo(rowsFrom, id)) {
            throw new Problem.Invalid(id, "worksheet.adapt.circle");
        }
        return Pieces.with(tool, id, each -> Pieces.repeating(each, rowsFrom));
    }

    static List<Question> tables(Definition tool) {
        return tool.spec()
                .questions()
                .filter(each -> each.kind().equals("table"))
                .toList();
    }
}
