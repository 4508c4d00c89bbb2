package org.profint.projectwork.impact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.profint.worksheet.Cell;
import org.profint.worksheet.Filled;

/**
 * What WT2 says about adoption.
 *
 * @param decision ADOPT, ADAPT, DROP or LATER; empty when nobody has said it
 * @param owner the function that answers for it
 * @param on null for no day
 */
public record Adoption(String text, String decision, String owner, LocalDate on) {

    static Adoption of(Filled followUp) {
        return new Adoption(
                value(followUp, "wt2-adoption"),
                switch (value(followUp, "wt2-adoption-decision")) {
                    case "wt2-ad-adopt" -> "ADOPT";
                    case "wt2-ad-adapt" -> "ADAPT";
                    case "wt2-ad-drop" -> "DROP";
                    case "wt2-ad-later" -> "LATER";
                    default -> "";
                },
                value(followUp, "wt2-adoption-owner"),
                day(value(followUp, "wt2-adoption-date")));
    }

    private static String value(Filled followUp, String question) {
        return followUp.value(Cell.of(question)).strip();
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException otherWords) {
            return null;
        }
    }

    public boolean isSaid() {
        return !(text + decision + owner).isEmpty() || on != null;
    }
}
