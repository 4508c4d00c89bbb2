package org.profint.worksheet;

import java.util.Optional;

/**
 * One field of a worksheet.
 *
 * @param question the id of the question
 * @param row the id of the row, of a table or a matrix; empty for a question of one field
 * @param column the id of the table's column, or of the row that is the matrix's column; empty for a question of one field,
 *     and for the row itself, which is a field too: its text is its place among the rows, empty once it was taken away
 */
public record Cell(String question, String row, String column) {

    /** Longest {@link #key}, in characters. */
    public static final int LONGEST_KEY = 160;

    private static final String NAMES = "[a-z0-9-]+(\\.[A-Za-z0-9-]+){0,2}";

    public static Cell of(String question) {
        return new Cell(question, "", "");
    }

    public static Cell row(String question, String row) {
        return new Cell(question, row, "");
    }

    /** Its name in the database and on the way: {@code question}, {@code question.row} or {@code question.row.column}. */
    public String key() {
        return row.isEmpty() ? question : column.isEmpty() ? question + "." + row : question + "." + row + "." + column;
    }

    /** Nothing for what is no name of a field. */
    public static Optional<Cell> read(String key) {
        if (key == null || key.length() > LONGEST_KEY || !key.matches(NAMES)) {
            return Optional.empty();
        }
        String[] parts = key.split("\\.");
        return Optional.of(new Cell(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""));
    }

    public boolean isRow() {
        return !row.isEmpty() && column.isEmpty();
    }

    @Override
    public String toString() {
        return key();
    }
}
