package org.profint.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.Shown;
import org.profint.content.ToolSpec;
import org.profint.house.Ids;

/** Makes the form of a worksheet from the words of its tool and from what stands in it. */
final class SheetForms {

    private static final Map<String, String> YES_AND_NO = Map.of(
            "yes", "catalogue.tool.yes",
            "partly", "catalogue.tool.partly",
            "no", "catalogue.tool.no");
    private static final int LONGEST_LABEL = 120;
    private static final String ROW = "ROW";
    private static final String COLUMN = "COLUMN";

    private final Shown<ToolSpec> tool;
    private final SheetState state;
    private final Filled filled;
    private final Map<String, FieldState> fields;
    private final RowNames names;
    private final Map<String, FormSaving.Refused> refused;
    private final UnaryOperator<String> texts;
    private int number;

    /**
     * @param refused what was typed and not taken, by field
     * @param origin the tool of the sheet that this one stands on, if it does
     * @param texts the reader's words for yes, partly and no, by key
     */
    SheetForms(
            Shown<ToolSpec> tool,
            Optional<Shown<ToolSpec>> origin,
            SheetState state,
            Map<String, FormSaving.Refused> refused,
            UnaryOperator<String> texts) {
        this.refused = refused;
        this.tool = tool;
        this.state = state;
        this.texts = texts;
        filled = state.filled();
        fields = state.fields().stream().collect(Collectors.toMap(FieldState::key, each -> each));
        Map<String, RowNames.Asked> questions = Stream.concat(origin.stream(), Stream.of(tool))
                .flatMap(SheetForms::inWords)
                .collect(Collectors.toMap(each -> each.question().id(), each -> each, (there, own) -> own));
        names = new RowNames(id -> Optional.ofNullable(questions.get(id)), filled, false);
    }

    private static Stream<RowNames.Asked> inWords(Shown<ToolSpec> shown) {
        return shown.spec().questions().map(each -> new RowNames.Asked(each, shown::text));
    }

    SheetForm form() {
        List<SheetForm.Step> steps =
                tool.spec().steps().stream().map(this::step).toList();
        return new SheetForm(steps, aside());
    }

    private SheetForm.Step step(ToolSpec.Part part) {
        List<SheetForm.Asked> asked = new ArrayList<>();
        String before = "";
        for (ToolSpec.Question question : part.questions()) {
            String under = question.under() == null ? "" : question.under();
            asked.add(asked(question, under.equals(before) ? "" : tool.text(under)));
            before = under;
        }
        return new SheetForm.Step(part.id(), tool.text(part.id()), help(part.id()), part.minutes(), asked);
    }

    private SheetForm.Asked asked(ToolSpec.Question question, String under) {
        boolean grid = Typing.isGrid(question);
        String title = tool.text(question.id());
        return new SheetForm.Asked(
                question.id(),
                ++number,
                title,
                under,
                help(question.id()),
                question.required(),
                grid ? null : field(Cell.of(question.id()), question.kind(), title, question.options(), ""),
                grid ? table(question) : null);
    }

    private String help(String id) {
        return tool.text(id + "-help");
    }

    private SheetForm.TableForm table(ToolSpec.Question question) {
        boolean own = Typing.hasOwnRows(question);
        List<SheetForm.RowForm> rows = names.rows(question.id()).stream()
                .map(row -> row(question, row, own))
                .toList();
        return new SheetForm.TableForm(
                root(question.rowsFrom()),
                root(question.columnsFrom()),
                names(question),
                heads(question),
                rows,
                own && rows.size() < Filling.MOST_ROWS ? fresh(question) : null,
                own ? null : blank(question),
                question.starters().stream()
                        .map(each -> new SheetForm.Choice(each, tool.text(each), false))
                        .toList());
    }

    /** The table that has the rows: one that repeats them may be repeated itself. */
    private String root(String id) {
        return names.owner(id).map(owner -> owner.question().id()).orElse("");
    }

    private String names(ToolSpec.Question question) {
        return Typing.hasOwnRows(question)
                ? RowNames.naming(new RowNames.Asked(question, tool::text)).stream()
                        .map(ToolSpec.Column::id)
                        .collect(Collectors.joining(" "))
                : "";
    }

    /** The row that stands ready: its place is after all others. */
    private SheetForm.RowForm fresh(ToolSpec.Question question) {
        SheetForm.RowForm row = row(question, Ids.next(), true);
        SheetForm.FieldForm place = row.place();
        return new SheetForm.RowForm(
                row.id(),
                "",
                new SheetForm.FieldForm(place.key(), "place", "", nextPlace(question.id()), 0, List.of(), "", null),
                row.cells());
    }

    private String nextPlace(String id) {
        return filled.rows(id).stream()
                .map(row -> new BigDecimal(state(Cell.row(id, row)).text()))
                .max(Comparator.naturalOrder())
                .map(last ->
                        last.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE).toPlainString())
                .orElse("1");
    }

    private SheetForm.RowForm blank(ToolSpec.Question question) {
        List<SheetForm.FieldForm> cells = question.kind().equals("matrix")
                ? List.of(field(new Cell(question.id(), ROW, COLUMN), "scale", "", question.options(), ""))
                : cells(question, ROW, "");
        return new SheetForm.RowForm(ROW, "", null, cells);
    }

    private List<SheetForm.Head> heads(ToolSpec.Question question) {
        return question.kind().equals("matrix")
                ? names.rows(question.columnsFrom()).stream()
                        .map(row -> new SheetForm.Head(row, names.of(question.columnsFrom(), row)))
                        .toList()
                : question.columns().stream()
                        .map(column -> new SheetForm.Head(column.id(), tool.text(column.id())))
                        .toList();
    }

    private SheetForm.RowForm row(ToolSpec.Question question, String row, boolean own) {
        String label = own ? "" : shortened(question.rowsFrom(), row) + gone(row);
        FieldState place = own ? state(Cell.row(question.id(), row)) : null;
        return new SheetForm.RowForm(row, label, place == null ? null : place(place), cells(question, row, label));
    }

    /** The rows of another sheet may be called by half a page. */
    private String shortened(String from, String row) {
        String label = names.of(from, row);
        boolean foreign = tool.spec().takesFrom().contains(from);
        return foreign && label.length() > LONGEST_LABEL
                ? label.substring(0, LONGEST_LABEL - 1).strip() + "…"
                : label;
    }

    /** A row that was taken away where it comes from, while something is written about it here. */
    private String gone(String row) {
        return filled.gone().contains(row) ? " " + texts.apply("worksheet.origin.gone") : "";
    }

    private static SheetForm.FieldForm place(FieldState place) {
        return new SheetForm.FieldForm(place.key(), "place", "", place.text(), place.version(), List.of(), "", null);
    }

    private List<SheetForm.FieldForm> cells(ToolSpec.Question question, String row, String label) {
        if (question.kind().equals("matrix")) {
            return names.rows(question.columnsFrom()).stream()
                    .map(column -> field(
                            new Cell(question.id(), row, column),
                            "scale",
                            label + " × " + names.of(question.columnsFrom(), column),
                            question.options(),
                            ""))
                    .toList();
        }
        return question.columns().stream()
                .map(column -> field(
                        new Cell(question.id(), row, column.id()),
                        column.kind(),
                        label.isEmpty() ? tool.text(column.id()) : label + " – " + tool.text(column.id()),
                        column.options(),
                        root(column.from())))
                .toList();
    }

    private FieldState state(Cell cell) {
        return fields.getOrDefault(cell.key(), FieldState.none(cell.key()));
    }

    private SheetForm.FieldForm field(Cell cell, String kind, String label, List<String> options, String from) {
        FieldState there = state(cell);
        FormSaving.Refused typed = refused.get(cell.key());
        // What does not fit the question any more stands aside, and not in a control that cannot show it.
        String saved = Typing.fits(kind, options, there.text()) ? there.text() : "";
        String text = typed == null ? saved : typed.text();
        return new SheetForm.FieldForm(
                cell.key(),
                kind,
                label,
                text,
                there.version(),
                options(kind, options, from, text),
                from,
                typed == null ? null : typed.other());
    }

    private List<SheetForm.Choice> options(String kind, List<String> options, String from, String text) {
        Set<String> chosen = new HashSet<>(List.of(text.split(" ")));
        if (!from.isEmpty()) {
            return names.rows(from).stream()
                    .map(row -> new SheetForm.Choice(row, names.of(from, row), chosen.contains(row)))
                    .toList();
        }
        return switch (kind) {
            case "yes-no" -> words(chosen, "yes", "no");
            case "yes-partly-no" -> words(chosen, "yes", "partly", "no");
            default ->
                options.stream()
                        .map(each -> new SheetForm.Choice(each, tool.text(each), chosen.contains(each)))
                        .toList();
        };
    }

    private List<SheetForm.Choice> words(Set<String> chosen, String... words) {
        return Stream.of(words)
                .map(each -> new SheetForm.Choice(each, texts.apply(YES_AND_NO.get(each)), chosen.contains(each)))
                .toList();
    }

    /** What was answered and stands in no question of this version: shown, never dropped. */
    private List<SheetForm.Aside> aside() {
        return state.fields().stream()
                .filter(each -> !each.text().isEmpty())
                .filter(each -> !Typing.fits(tool.spec(), Cell.read(each.key()).orElseThrow(), each.text()))
                .filter(each -> !Cell.read(each.key()).orElseThrow().isRow())
                .map(each -> new SheetForm.Aside(each.text(), state.names().getOrDefault(each.by(), ""), each.at()))
                .toList();
    }
}
