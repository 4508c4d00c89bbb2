package org.profint.worksheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.profint.content.ToolSpec;
import org.profint.house.Problem;

/** Which fields a tool has, and what may stand in them. Empty may stand everywhere. */
final class Typing {

    private static final int LONGEST_LINE = 300;

    /** What stands in a row itself: where it is among the others. */
    private static final String PLACE = "place";

    private Typing() {}

    /** How a field is asked. */
    private record Asked(String kind, List<String> options) {}

    /**
     * @throws Problem.NotFound when the tool has no such field
     * @throws Problem.Invalid when this is no text for it
     */
    static void check(ToolSpec tool, Cell cell, String text) {
        Asked asked = find(tool, cell).orElseThrow(() -> new Problem.NotFound("field", cell.key()));
        if (!fits(asked.kind(), asked.options(), text)) {
            throw new Problem.Invalid("text", "worksheet.field.wrong");
        }
    }

    /** Whether a tool has such a field, and this may stand there. */
    static boolean fits(ToolSpec tool, Cell cell, String text) {
        return find(tool, cell)
                .filter(asked -> fits(asked.kind(), asked.options(), text))
                .isPresent();
    }

    private static Optional<Asked> find(ToolSpec tool, Cell cell) {
        return tool.questions()
                .filter(each -> each.id().equals(cell.question()))
                .filter(each -> isGrid(each) != cell.row().isEmpty())
                .findFirst()
                .flatMap(each -> find(each, cell));
    }

    private static Optional<Asked> find(ToolSpec.Question question, Cell cell) {
        if (cell.isRow()) {
            return hasOwnRows(question) ? Optional.of(new Asked(PLACE, List.of())) : Optional.empty();
        } else if (cell.row().isEmpty()) {
            return Optional.of(new Asked(question.kind(), question.options()));
        } else if (question.kind().equals("matrix")) {
            return Optional.of(new Asked("scale", question.options()));
        }
        return question.columns().stream()
                .filter(each -> each.id().equals(cell.column()))
                .findFirst()
                .map(each -> new Asked(each.kind(), each.options()));
    }

    static boolean isGrid(ToolSpec.Question question) {
        return question.kind().equals("table") || question.kind().equals("matrix");
    }

    /** Whether people add rows to it; others repeat the rows of such a one. */
    static boolean hasOwnRows(ToolSpec.Question question) {
        return question.kind().equals("table") && question.rowsFrom() == null;
    }

    /** Whether a text may stand in a field of this kind. */
    static boolean fits(String kind, List<String> options, String text) {
        return text.isEmpty() || isSound(kind, options, text);
    }

    private static boolean isSound(String kind, List<String> options, String text) {
        return switch (kind) {
            case "open" -> true;
            case PLACE -> text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?");
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
