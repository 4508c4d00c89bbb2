package org.profint.partnermap.picture;

import java.util.List;
import org.profint.partnermap.LinkState;
import org.profint.partnermap.NetworkFunction;
import org.profint.partnermap.Wording;

/** The lines under a picture that tell what its signs mean, one above the other. */
final class Legend {

    /** Height of a line. */
    static final int STEP = 22;

    /** Height of {@link #functions}. */
    static final int FUNCTIONS = 5 * STEP;

    private static final List<String> LEVELS =
            List.of("partnermap.level.0", "partnermap.level.1", "partnermap.level.2", "partnermap.level.3");

    private final Svg svg;
    private final Wording words;

    Legend(Svg svg, Wording words) {
        this.svg = svg;
        this.words = words;
    }

    /** What the shapes mean, under each other. */
    void functions(int x, int y) {
        int at = heading(x, y, words.of("partnermap.function"));
        for (NetworkFunction function : NetworkFunction.values()) {
            Look.shape(svg, function, x + 8, at);
            svg.text(x + 24, at + 5, words.of(function));
            at += STEP;
        }
    }

    /** What thick and thin lines mean. */
    void levels(int x, int y) {
        int at = heading(x, y, words.of("partnermap.level"));
        for (int level = 1; level <= 3; level++) {
            line(x, at, GraphPicture.thickness(level), "none");
            svg.text(x + 44, at + 5, words.of(LEVELS.get(level)));
            at += STEP;
        }
    }

    /** What unbroken and broken lines mean. */
    void states(int x, int y) {
        int at = heading(x, y, words.of("partnermap.state"));
        for (LinkState state : LinkState.values()) {
            line(x, at, GraphPicture.thickness(2), Look.dash(state));
            svg.text(x + 44, at + 5, words.of(state));
            at += STEP;
        }
    }

    private void line(int x, int y, String thickness, String dash) {
        svg.draw(
                "path",
                "d",
                "M" + x + " " + y + "h36",
                "stroke",
                Look.INK,
                "stroke-width",
                thickness,
                "stroke-dasharray",
                dash);
    }

    private int heading(int x, int y, String text) {
        svg.text(x, y + 5, text, "font-weight", 600);
        return y + STEP;
    }
}
