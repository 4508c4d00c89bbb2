package org.profint.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.profint.catalogue.Addresses;
import org.profint.content.Content;
import org.profint.content.ModuleFiles;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.content.ToolSpec.Question;
import org.profint.house.Language;
import org.profint.house.Texts;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;
import org.profint.worksheet.RowNames;
import org.profint.worksheet.adapting.Comparison;

/** Tools that ship, and sheets that somebody has filled with all that people type. */
final class Specimens {

    static final Content CONTENT = ModuleFiles.read(Path.of("modules"), Addresses::of);
    static final Texts TEXTS = new Texts();
    static final String NASTY =
            "<script>alert('x')</script> &amp; ]]> <img src=\"http://example.org/x.png\"/>\u0000\u0007"
                    + " Ångström, œuvre, perché ; 😀 مرحبا Привіт \u202eabc\ud800 \"«»\"";

    private static final int ROWS = 4;

    private Specimens() {}

    static Shown<ToolSpec> tool(String id, Language language) {
        return CONTENT.find(ToolSpec.class, id).orElseThrow().in(language);
    }

    static Draft blank(String tool, Language language) {
        return blank(tool, language, Edition.PLAIN);
    }

    static Draft blank(String tool, Language language, Edition edition) {
        return ToolForm.blank(tool(tool, language), edition, CONTENT, TEXTS);
    }

    static Draft filled(String tool, Language language, Filled filled) {
        return filled(tool, language, Edition.PLAIN, filled, null);
    }

    static Draft filled(String tool, Language language, Edition edition, Filled filled, Writing.Earlier before) {
        Writing writing = new Writing(filled, List.of("Équipe A & B", NASTY), before);
        return ToolForm.filled(tool(tool, language), edition, writing, CONTENT, TEXTS);
    }

    /** Two versions beside each other; the sentences are the names of what changed. */
    static Draft compared(String left, String right, Language language, Edition edition) {
        Comparison comparison = Comparison.of(tool(left, language), tool(right, language));
        return new ComparisonSheet(
                        comparison,
                        comparison.changes().stream()
                                .map(each -> each.what() + " " + each.values())
                                .toList(),
                        kind -> kind,
                        language,
                        TEXTS)
                .draft(edition);
    }

    /** Every field of a tool filled, and those whose rows it repeats, with this at the end of each free text. */
    static Filled full(String tool, String text) {
        Map<String, List<String>> rows = new HashMap<>();
        CONTENT.all(ToolSpec.class)
                .flatMap(each -> each.spec().questions())
                .filter(question -> question.kind().equals("table") && question.rowsFrom() == null)
                .forEach(question -> rows.put(question.id(), rows(question)));
        Map<String, String> values = new HashMap<>();
        List<Question> all = new ArrayList<>(CONTENT.all(ToolSpec.class)
                .flatMap(each -> each.spec().questions())
                .toList());
        RowNames labels = Labels.of(new Wording(tool(tool, Language.FR), TEXTS), CONTENT, new Filled(rows, Map.of()))
                .names();
        all.forEach(question -> fill(question, labels, text, values));
        return new Filled(rows, values);
    }

    private static List<String> rows(Question question) {
        List<String> rows = new ArrayList<>();
        for (int number = 1; number <= ROWS; number++) {
            rows.add(question.id() + "-" + number);
        }
        return rows;
    }

    private static void fill(Question question, RowNames labels, String text, Map<String, String> values) {
        if (question.kind().equals("matrix")) {
            labels.rows(question.rowsFrom())
                    .forEach(row -> labels.rows(question.columnsFrom())
                            .forEach(column -> values.put(
                                    new Cell(question.id(), row, column).key(),
                                    question.options().get(1))));
            return;
        }
        if (question.columns().isEmpty()) {
            values.put(question.id(), value(question.kind(), question.options(), null, "1 " + text));
        }
        int number = 0;
        for (String row : labels.rows(question.id())) {
            number++;
            for (ToolSpec.Column column : question.columns()) {
                values.put(
                        new Cell(question.id(), row, column.id()).key(),
                        value(column.kind(), column.options(), column.from(), number + " " + text));
            }
        }
    }

    private static String value(String kind, List<String> options, String from, String text) {
        return switch (kind) {
            case "choice", "scale" -> options.get(0);
            case "choices" -> String.join(" ", options);
            case "yes-no", "yes-partly-no" -> "yes";
            case "date" -> "2027-01-15";
            case "reference" -> from == null ? "partner-mapping-b" : from + "-2";
            default -> text;
        };
    }
}
