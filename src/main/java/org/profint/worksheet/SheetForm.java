package org.profint.worksheet;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A worksheet as a form: the steps of its tool with their questions, and in them what stands there.
 *
 * @param aside answers that the tool has no question for, or not any more
 */
public record SheetForm(List<Step> steps, List<Aside> aside) {

    public record Step(String id, String title, String help, Integer minutes, List<Asked> questions) {}

    /**
     * A question.
     *
     * @param field of a question with one field; null for a table
     * @param table null for a question with one field
     */
    public record Asked(
            String id,
            int number,
            String title,
            String under,
            String help,
            boolean required,
            FieldForm field,
            TableForm table) {}

    /**
     * A table.
     *
     * @param from the table whose rows it repeats; empty for a table to which people add rows
     * @param columnsFrom the table whose rows are its columns; empty for any but a matrix
     * @param names the columns by which its rows are called elsewhere, with spaces between
     * @param last the row that stands ready to be begun; null where none can be added
     * @param blank a row for rows that begin while the page is open, its id is ROW; for a matrix it has one cell, in the
     *     column COLUMN; null for a table to which people add rows
     */
    public record TableForm(
            String from,
            String columnsFrom,
            String names,
            List<Head> heads,
            List<RowForm> rows,
            RowForm last,
            RowForm blank,
            List<Choice> starters) {

        public boolean own() {
            return from.isEmpty();
        }

        /** With the one that stands ready. */
        public List<RowForm> shownRows() {
            return last == null
                    ? rows
                    : Stream.concat(rows.stream(), Stream.of(last)).toList();
        }

        public FieldForm cell() {
            return blank.cells().get(0);
        }
    }

    public record Head(String id, String title) {}

    /**
     * A row.
     *
     * @param label of a row that is another table's; empty for one of one's own
     * @param place the field that holds its place; null for a row that is another table's
     */
    public record RowForm(String id, String label, FieldForm place, List<FieldForm> cells) {

        /** For the style sheet: {@code fresh} while nobody has begun it. */
        public String state() {
            return place != null && place.version() == 0 ? "fresh" : "";
        }
    }

    /**
     * A field.
     *
     * @param label what a screen reader calls it
     * @param text what was typed and not taken, else what is saved
     * @param version 0 for a field that nobody has filled
     * @param from the question whose rows can be chosen; empty for any but a reference
     * @param other what somebody else saved meanwhile, where the typed text was not taken; null elsewhere
     */
    public record FieldForm(
            String key,
            String kind,
            String label,
            String text,
            int version,
            List<Choice> options,
            String from,
            String other) {

        /** What stands there, in the words of the form: the options that are chosen, or the text. */
        public String words() {
            return options.isEmpty()
                    ? text
                    : options.stream().filter(Choice::chosen).map(Choice::title).collect(Collectors.joining(", "));
        }

        /** The other text in the words of the form. */
        public String otherWords() {
            String words = options.stream()
                    .filter(each -> List.of(other.split(" ")).contains(each.id()))
                    .map(Choice::title)
                    .collect(Collectors.joining(", "));
            return words.isEmpty() ? other : words;
        }

        /** One of several options, and shown as a list to open. */
        public boolean select() {
            return kind.equals("choice") || kind.equals("scale") || kind.startsWith("yes-") || !from.isEmpty();
        }

        public boolean line() {
            return kind.equals("short") || kind.equals("function") || kind.equals("reference") && from.isEmpty();
        }
    }

    public record Choice(String id, String title, boolean chosen) {}

    /** An answer without a question. */
    public record Aside(String text, String by, Instant at) {}
}
