package org.profint.worksheet;

/**
 * What is to be decided about a point of a worksheet.
 *
 * @param point stays the same while the point does
 * @param reason may be empty, but not for what is accepted
 * @param sentence the point as it is said now
 * @param basis 36 characters that change when the facts behind the point do
 * @param actionSheet the worksheet with the action; null without one
 */
public record NewDecision(
        String point, Choice choice, String reason, String sentence, String basis, String actionSheet) {

    private static final int LONGEST = 1000;

    public NewDecision {
        sentence = sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }
}
