package org.profint.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Places of rows among each other: what stands in a row itself. */
final class Places {

    private Places() {}

    /**
     * The place after all rows that a table has.
     *
     * @param texts by key
     */
    static String last(Map<String, String> texts, String question) {
        return texts.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .filter(each -> Cell.read(each.getKey())
                        .filter(cell -> cell.isRow() && cell.question().equals(question))
                        .isPresent())
                .map(each -> new BigDecimal(each.getValue()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO)
                .setScale(0, RoundingMode.FLOOR)
                .add(BigDecimal.ONE)
                .toPlainString();
    }
}
