package org.profint.worksheet.lens;

import java.util.List;
import java.util.stream.Stream;

/**
 * A tool or a worksheet through the model, in the words of a reader and with the places in the picture.
 *
 * @param filled whether it is a worksheet
 */
public record LensView(boolean filled, List<Line> learning, List<Line> recommendations, int height) {

    /**
     * @param code what the picture says: NET-1, or L
     * @param address empty for a learning domain, which has no page
     * @param domain of the model; empty for a learning domain
     * @param width of its tile, whose upper left corner is at x and y
     */
    public record Line(
            String code,
            String title,
            String lang,
            String address,
            String domain,
            Tally tally,
            Standing standing,
            int x,
            int y,
            int width) {}

    /** All of them, in the order of the picture. */
    public List<Line> all() {
        return Stream.concat(recommendations.stream(), learning.stream()).toList();
    }

    /** What the tool asks about, and what of it is in it so far, for the legend. */
    public List<Standing> standings() {
        return filled
                ? List.of(Standing.ANSWERED, Standing.EMPTY, Standing.ABSENT)
                : List.of(Standing.ASKED, Standing.ABSENT);
    }

    public List<Line> served() {
        return recommendations.stream().filter(each -> each.standing().full()).toList();
    }

    /** Recommendations that the tool does not ask about. */
    public List<Line> absent() {
        return recommendations.stream()
                .filter(each -> each.standing() == Standing.ABSENT)
                .toList();
    }

    public long learningServed() {
        return learning.stream().filter(each -> each.standing().full()).count();
    }
}
