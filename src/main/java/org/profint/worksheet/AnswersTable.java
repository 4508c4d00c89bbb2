package org.profint.worksheet;

import java.util.ArrayList;
import java.util.List;

/** The answers of a sheet as a table, in the words and the order of its form. */
final class AnswersTable {

    /**
     * An answer.
     *
     * @param key as {@link Cell#key} says it
     * @param row what the row is called, else its number; empty for a question of one field
     * @param column empty for a question of one field
     * @param answer in words; empty for a field that nobody has filled
     * @param value as it is kept: the ids of options and rows
     */
    public record Line(
            String key,
            String step,
            int number,
            String question,
            String row,
            String column,
            String answer,
            String value) {

        List<String> cells() {
            return List.of(step, String.valueOf(number), question, row, column, answer);
        }
    }

    private AnswersTable() {}

    static List<Line> of(SheetForm form) {
        List<Line> lines = new ArrayList<>();
        form.steps()
                .forEach(step -> step.questions().forEach(asked -> {
                    if (asked.table() == null) {
                        lines.add(line(step, asked, "", "", asked.field()));
                    } else {
                        rows(step, asked, lines);
                    }
                }));
        return lines;
    }

    private static void rows(SheetForm.Step step, SheetForm.Asked asked, List<Line> lines) {
        int number = 0;
        for (SheetForm.RowForm row : asked.table().rows()) {
            number++;
            String name = row.label().isEmpty() ? String.valueOf(number) : row.label();
            for (int at = 0; at < row.cells().size(); at++) {
                String column = asked.table().heads().get(at).title();
                lines.add(line(step, asked, name, column, row.cells().get(at)));
            }
        }
    }

    private static Line line(
            SheetForm.Step step, SheetForm.Asked asked, String row, String column, SheetForm.FieldForm field) {
        return new Line(
                field.key(), step.title(), asked.number(), asked.title(), row, column, field.words(), field.text());
    }
}
