package org.profint.worksheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;

/**
 * Whose rows a table shows, and what a row is called where another question repeats it: by its first short answer, or by
 * the rows it refers to. On paper rows have numbers too, such as “Action 2”, and long names are cut.
 */
public record RowNames(Function<String, Optional<Asked>> questions, Filled filled, boolean onPaper) {

    private static final String LEADS_TO = " → ";
    private static final int LONGEST = 120;
    /** Rows that refer to rows that refer to rows: further is a circle. */
    private static final int DEEPEST = 4;

    /** A question, and the words of its tool by their ids. */
    public record Asked(Question question, UnaryOperator<String> words) {

        /** What each row is called, such as “Action”; empty when rows have no such name. */
        String rowName() {
            return words.apply(question.id() + "-row");
        }
    }

    /** The question that has the rows which this one shows. */
    public Optional<Asked> owner(String questionId) {
        Optional<Asked> asked = find(questionId);
        for (int depth = 0; depth < DEEPEST && asked.isPresent(); depth++) {
            String from = asked.get().question().rowsFrom();
            if (from == null) {
                return asked;
            }
            asked = find(from);
        }
        return Optional.empty();
    }

    private Optional<Asked> find(String questionId) {
        return questionId == null ? Optional.empty() : questions.apply(questionId);
    }

    /** The rows of a question, its own or those it repeats. */
    public List<String> rows(String questionId) {
        return owner(questionId)
                .map(owner -> filled.rows(owner.question().id()))
                .orElse(List.of());
    }

    /** Empty for a row that nobody has named yet. */
    public String of(String questionId, String row) {
        String name = of(questionId, row, 0);
        return onPaper && name.length() > LONGEST
                ? name.substring(0, LONGEST - 1).strip() + "…"
                : name;
    }

    private String of(String questionId, String row, int depth) {
        return depth == DEEPEST
                ? ""
                : owner(questionId)
                        .map(owner -> joined(" – ", Stream.of(numbered(owner, row), named(owner, row, depth))))
                        .orElse("");
    }

    private static String joined(String between, Stream<String> words) {
        return words.filter(each -> !each.isBlank()).collect(Collectors.joining(between));
    }

    private String numbered(Asked owner, String row) {
        int index = filled.rows(owner.question().id()).indexOf(row);
        boolean none = !onPaper || owner.rowName().isEmpty() || index < 0;
        return none ? "" : owner.rowName() + "\u00a0" + (index + 1);
    }

    private String named(Asked owner, String row, int depth) {
        return joined(LEADS_TO, naming(owner).stream().map(column -> said(owner, row, column, depth)));
    }

    private String said(Asked owner, String row, Column column, int depth) {
        String value = filled.value(new Cell(owner.question().id(), row, column.id()));
        if (column.from() != null) {
            return of(column.from(), value, depth + 1);
        }
        return column.options().contains(value) ? owner.words().apply(value) : value;
    }

    /** What such names are names of: the heading of their column. */
    public String heading(String questionId) {
        return owner(questionId).map(RowNames::heading).orElse("");
    }

    private static String heading(Asked owner) {
        return owner.rowName().isEmpty()
                ? joined(
                        LEADS_TO,
                        naming(owner).stream().map(column -> owner.words().apply(column.id())))
                : owner.rowName();
    }

    /** Rows that are called “Action 1” need no name; the beginning of what they say tells them apart. */
    static List<Column> naming(Asked owner) {
        List<Column> first = owner.question().columns().stream().limit(1).toList();
        if (!owner.rowName().isEmpty()) {
            return first;
        }
        List<Column> shorts = of(owner.question(), each -> each.kind().equals("short"))
                .limit(1)
                .toList();
        List<Column> references =
                of(owner.question(), each -> each.kind().equals("reference")).toList();
        return Stream.of(shorts, references, first)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Column> of(Question question, Predicate<Column> wanted) {
        return question.columns().stream().filter(wanted);
    }
}
