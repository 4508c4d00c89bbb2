package org.profint.worksheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.profint.content.ToolSpec;
import org.profint.house.Problem;

/** Which fields a tool has, and what may stand in them. Empty may stand everywhere. */
final class Typing {

    private static final int LONGEST_LINE = 300;

    private Typing() {}

    /**
     * @throws Problem.NotFound when the tool has no such field
     * @throws Problem.Invalid when this is no text for it
     */
    static void check(ToolSpec tool, Cell cell, String text) {
        ToolSpec.Question question = question(tool, cell);
        if (cell.isRow()) {
            checkPlace(question, text);
        } else if (cell.row().isEmpty()) {
            check(question.kind(), question.options(), text);
        } else if (question.kind().equals("matrix")) {
            check("scale", question.options(), text);
        } else {
            ToolSpec.Column column = question.columns().stream()
                    .filter(each -> each.id().equals(cell.column()))
                    .findFirst()
                    .orElseThrow(() -> new Problem.NotFound("field", cell.key()));
            check(column.kind(), column.options(), text);
        }
    }

    private static ToolSpec.Question question(ToolSpec tool, Cell cell) {
        return tool.questions()
                .filter(each -> each.id().equals(cell.question()))
                .filter(each -> isGrid(each) != cell.row().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("field", cell.key()));
    }

    static boolean isGrid(ToolSpec.Question question) {
        return question.kind().equals("table") || question.kind().equals("matrix");
    }

    /** Whether people add rows to it; others repeat the rows of such a one. */
    static boolean hasOwnRows(ToolSpec.Question question) {
        return question.kind().equals("table") && question.rowsFrom() == null;
    }

    private static void checkPlace(ToolSpec.Question question, String text) {
        if (!hasOwnRows(question)) {
            throw new Problem.NotFound("row", question.id());
        }
        if (!text.matches("|[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            throw new Problem.Invalid("text", "worksheet.field.wrong");
        }
    }

    private static void check(String kind, List<String> options, String text) {
        if (!fits(kind, options, text)) {
            throw new Problem.Invalid("text", "worksheet.field.wrong");
        }
    }

    /** Whether a text may stand in a field of this kind. */
    static boolean fits(String kind, List<String> options, String text) {
        return text.isEmpty() || isSound(kind, options, text);
    }

    private static boolean isSound(String kind, List<String> options, String text) {
        return switch (kind) {
            case "open" -> true;
            case "short", "function" -> text.length() <= LONGEST_LINE && text.indexOf('\n') < 0;
            case "number" -> text.matches("-?[0-9]{1,12}([.,][0-9]{1,6})?");
            case "date" -> isDay(text);
            case "yes-no" -> Set.of("yes", "no").contains(text);
            case "yes-partly-no" -> Set.of("yes", "partly", "no").contains(text);
            case "choices" -> Set.copyOf(options).containsAll(List.of(text.split(" ")));
            case "choice", "scale" -> options.contains(text);
            // The row of another table, or a text where a tool of old names none.
            default -> text.length() <= LONGEST_LINE;
        };
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
