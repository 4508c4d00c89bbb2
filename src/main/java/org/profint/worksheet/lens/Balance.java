package org.profint.worksheet.lens;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.profint.content.ToolSpec.Column;
import org.profint.content.ToolSpec.Question;

/**
 * How the rows of a table are spread over the learning domains, where those who fill them say it: by a choice, or by the
 * columns that they write in.
 *
 * @param rows by domain, all three; a row may serve several
 * @param others rows with an answer that serve none
 */
record Balance(String question, Map<Learning, Integer> rows, int others) {

    /** Nothing for a table whose rows say no learning domain. */
    static Optional<Balance> of(Question question, Answers answers) {
        if (!question.kind().equals("table") || !isSaidIn(question.columns())) {
            return Optional.empty();
        }
        Map<Learning, Integer> rows = new EnumMap<>(Learning.class);
        Stream.of(Learning.values()).forEach(each -> rows.put(each, 0));
        int others = 0;
        for (String row : answers.rows(question)) {
            Set<Learning> said = EnumSet.noneOf(Learning.class);
            question.columns().forEach(column -> said.addAll(of(column, answers.text(question, row, column))));
            said.forEach(each -> rows.merge(each, 1, Integer::sum));
            others += said.isEmpty() && answers.isIn(question, row) ? 1 : 0;
        }
        return Optional.of(new Balance(question.id(), rows, others));
    }

    private static boolean isSaidIn(List<Column> columns) {
        return columns.stream().anyMatch(column -> Learning.areIn(column.options()))
                || columns.stream()
                                .flatMap(column -> Learning.ofColumn(column).stream())
                                .distinct()
                                .count()
                        == Learning.values().length;
    }

    private static Set<Learning> of(Column column, String text) {
        Set<Learning> said = EnumSet.noneOf(Learning.class);
        if (text.isBlank()) {
            return said;
        }
        said.addAll(Learning.ofColumn(column));
        if (Learning.areIn(column.options())) {
            Stream.of(text.split(" ")).forEach(option -> said.addAll(Learning.ofOption(option)));
        }
        return said;
    }

    boolean isEmpty() {
        return others == 0 && rows.values().stream().allMatch(each -> each == 0);
    }

    /** Domains without a row. */
    List<Learning> missing() {
        List<Learning> missing = new ArrayList<>(List.of(Learning.values()));
        missing.removeIf(each -> rows.get(each) > 0);
        return missing;
    }
}
