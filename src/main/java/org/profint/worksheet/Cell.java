package org.profint.worksheet;

import java.util.Optional;

/**
 * One field of a worksheet.
 *
 * @param question the id of the question
 * @param row the id of the row, of a table or a matrix; empty for a question of one field
 * @param column the id of the table's column, or of the row that is the matrix's column; empty for a question of one field
 */
public record Cell(String question, String row, String column) {

    /** Longest {@link #key}, in characters. */
    public static final int LONGEST_KEY = 160;

    public static Cell of(String question) {
        return new Cell(question, "", "");
    }

    /** Its name in the database and on the way: {@code question}, or {@code question/row/column}. */
    public String key() {
        return row.isEmpty() ? question : question + "/" + row + "/" + column;
    }

    /** Nothing for what is no name of a field. */
    public static Optional<Cell> read(String key) {
        if (key == null || key.length() > LONGEST_KEY || !key.matches("[a-z0-9-]+(/[A-Za-z0-9-]+/[A-Za-z0-9-]+)?")) {
            return Optional.empty();
        }
        String[] parts = key.split("/");
        return Optional.of(parts.length == 1 ? of(key) : new Cell(parts[0], parts[1], parts[2]));
    }

    @Override
    public String toString() {
        return key();
    }
}
