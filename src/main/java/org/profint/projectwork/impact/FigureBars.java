package org.profint.projectwork.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.profint.partnermap.picture.Picture;
import org.profint.partnermap.picture.Svg;

/**
 * What was planned (dashed) above what was observed (full), for one count. Each has a measure of its own: bars of two
 * counts say nothing beside each other.
 */
final class FigureBars {

    /** As wide as a small telephone shows. */
    static final int WIDTH = 328;

    static final int HEIGHT = 72;
    private static final int LEFT = 4;
    private static final int LONGEST = 200;
    private static final int BAR = 14;

    private FigureBars() {}

    static Picture of(Indicator indicator, Words words) {
        Svg svg = new Svg(WIDTH, HEIGHT, indicator.name(), said(indicator, words));
        draw(svg, indicator, words, 0);
        return new Picture(
                svg.toString(),
                indicator.name(),
                List.of(
                        words.of("projectwork.impact.sheet.what"),
                        words.of("projectwork.impact.planned"),
                        words.of("projectwork.impact.observed")),
                List.of(List.of(
                        indicator.name(), Words.orNone(indicator.planned()), Words.orNone(indicator.observed()))));
    }

    static String said(Indicator indicator, Words words) {
        return words.of(
                "projectwork.impact.bars.read",
                indicator.planned(),
                indicator.isObserved() ? indicator.observed() : words.of("projectwork.impact.not-yet"));
    }

    /** The same in a larger picture, from this height on. */
    static void draw(Svg svg, Indicator indicator, Words words, int top) {
        Figure planned = indicator.plannedFigure().orElseThrow();
        Optional<Figure> observed = indicator.observedFigure();
        BigDecimal most = observed.map(Figure::number).orElse(BigDecimal.ZERO).max(planned.number());
        bar(svg, top, length(planned, most), false, words.of("projectwork.impact.bars.planned", planned));
        int second = top + HEIGHT / 2;
        if (observed.isPresent()) {
            Figure seen = observed.get();
            bar(svg, second, length(seen, most), true, words.of("projectwork.impact.bars.observed", seen));
        } else {
            svg.text(LEFT, second + BAR + 2, words.of("projectwork.impact.not-yet"));
        }
    }

    private static int length(Figure figure, BigDecimal most) {
        return most.signum() == 0
                ? 0
                : figure.number()
                        .multiply(BigDecimal.valueOf(LONGEST))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static void bar(Svg svg, int top, int length, boolean full, String label) {
        svg.box(
                LEFT,
                top + 6,
                Math.max(2, length),
                BAR,
                "fill",
                full ? Ink.ACCENT : "none",
                "stroke",
                Ink.ACCENT,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                full ? "none" : Ink.DASH);
        svg.label(LEFT + Math.max(2, length) + 8, top + 13, WIDTH - length - 16, 2, label);
    }
}
