package org.profint.paper;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;

/** Answers as people read them: the words of an option and not its id, a day and not its number. */
record Answers(Wording wording, Labels labels) {

    /** @param from the question whose row this is; null for other kinds */
    private String read(String kind, List<String> options, String from, String value) {
        return switch (kind) {
            case "choice", "scale" -> option(options, value);
            case "choices" ->
                Stream.of(value.strip().split("\\s+"))
                        .map(each -> option(options, each))
                        .collect(Collectors.joining(" · "));
            case "yes-no", "yes-partly-no" -> yesOrNo(value);
            case "date" -> day(value);
            case "reference" -> from == null ? labels.sources().toolTitle(value) : referred(from, value);
            default -> value;
        };
    }

    String read(Question question, String value) {
        return read(question.kind(), question.options(), null, value);
    }

    String read(Column column, String value) {
        return read(column.kind(), column.options(), column.from(), value);
    }

    /** A cell of a matrix holds one of its options. */
    String inMatrix(Question matrix, String value) {
        return option(matrix.options(), value);
    }

    private String option(List<String> options, String value) {
        return options.contains(value) ? wording.tool(value) : value;
    }

    private String yesOrNo(String value) {
        return switch (value) {
            case "yes" -> wording.campus("catalogue.tool.yes");
            case "partly" -> wording.campus("catalogue.tool.partly");
            case "no" -> wording.campus("catalogue.tool.no");
            default -> value;
        };
    }

    private String day(String value) {
        try {
            return wording.language().day(LocalDate.parse(value));
        } catch (DateTimeParseException asWritten) {
            return value;
        }
    }

    private String referred(String from, String row) {
        String name = labels.names().of(from, row);
        return name.isEmpty() ? wording.campus("paper.unnamed") : name;
    }
}
