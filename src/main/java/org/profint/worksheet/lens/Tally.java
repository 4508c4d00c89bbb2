package org.profint.worksheet.lens;

/**
 * How often something is served.
 *
 * @param asked questions that serve it
 * @param answered those of them that have an answer
 */
public record Tally(int asked, int answered) {

    static final Tally NONE = new Tally(0, 0);

    Tally with(boolean answer) {
        return new Tally(asked + 1, answered + (answer ? 1 : 0));
    }

    /** @param filled whether it is a worksheet that is looked at, and not the tool alone */
    Standing standing(boolean filled) {
        if (asked == 0) {
            return Standing.ABSENT;
        }
        return !filled ? Standing.ASKED : answered > 0 ? Standing.ANSWERED : Standing.EMPTY;
    }
}
