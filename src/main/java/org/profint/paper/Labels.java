package org.profint.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;
import org.profint.paper.Sources.Asked;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/** What a row is called where another question repeats it: by its first short answer, or by the rows it refers to. */
record Labels(Sources sources, Filled filled) {

    private static final String BETWEEN = " – ";
    private static final int LONGEST = 120;
    /** Rows that refer to rows that refer to rows: further is a circle. */
    private static final int DEEPEST = 4;

    /** The question that has the rows which this one shows. */
    Optional<Asked> owner(String questionId) {
        Optional<Asked> asked = sources.find(questionId);
        for (int depth = 0; depth < DEEPEST && asked.isPresent(); depth++) {
            String from = asked.get().question().rowsFrom();
            if (from == null) {
                return asked;
            }
            asked = sources.find(from);
        }
        return Optional.empty();
    }

    /** The rows of a question, its own or those it repeats. */
    List<String> rows(String questionId) {
        return owner(questionId)
                .map(owner -> filled.rows(owner.question().id()))
                .orElse(List.of());
    }

    /** Empty for a row that nobody has named yet. */
    String of(String questionId, String row) {
        String name = of(questionId, row, 0);
        return name.length() > LONGEST ? name.substring(0, LONGEST - 1).strip() + "…" : name;
    }

    private String of(String questionId, String row, int depth) {
        if (depth == DEEPEST) {
            return "";
        }
        return owner(questionId).stream()
                .flatMap(owner -> Stream.concat(
                        Stream.of(numbered(owner, row)),
                        naming(owner).map(column -> named(owner.question(), row, column, depth))))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }

    private String named(Question question, String row, Column column, int depth) {
        String value = filled.value(new Cell(question.id(), row, column.id()));
        return column.from() == null ? value : of(column.from(), value, depth + 1);
    }

    /** “Action 2” where rows have such a name; else empty. */
    private String numbered(Asked owner, String row) {
        String name = owner.wording().rowName(owner.question());
        int index = filled.rows(owner.question().id()).indexOf(row);
        return name.isEmpty() || index < 0 ? "" : name + "\u00a0" + (index + 1);
    }

    /** What such names are names of: the heading of their column. */
    String heading(String questionId) {
        return owner(questionId).map(Labels::heading).orElse("");
    }

    private static String heading(Asked owner) {
        String name = owner.wording().rowName(owner.question());
        return name.isEmpty()
                ? naming(owner).map(column -> owner.wording().tool(column.id())).collect(Collectors.joining(BETWEEN))
                : name;
    }

    /** Rows that are called “Action 1” need no name; the beginning of what they say tells them apart. */
    private static Stream<Column> naming(Asked owner) {
        List<Column> columns = owner.question().columns();
        if (!owner.wording().rowName(owner.question()).isEmpty()) {
            return columns.stream().limit(1);
        }
        List<Column> shorts = of(columns, "short").limit(1).toList();
        List<Column> references = of(columns, "reference").toList();
        return Stream.of(shorts, references, columns.stream().limit(1).toList())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static Stream<Column> of(List<Column> columns, String kind) {
        return columns.stream().filter(column -> column.kind().equals(kind));
    }
}
