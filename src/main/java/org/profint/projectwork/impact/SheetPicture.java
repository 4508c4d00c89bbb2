package org.profint.projectwork.impact;

import java.util.List;
import org.profint.partnermap.picture.Picture;
import org.profint.partnermap.picture.Svg;

/** The impact sheet as one picture: counts with two bars each, impacts by whom they are about, the ladder of adoption. */
final class SheetPicture {

    private static final int HEAD = 64;
    private static final int LINE = 26;
    private static final int LEFT = 4;
    private static final int TITLE = 34;

    private final ImpactSheet sheet;
    private final Words words;
    private final List<Indicator> counts;

    private SheetPicture(ImpactSheet sheet, Words words) {
        this.sheet = sheet;
        this.words = words;
        counts = sheet.indicators().stream().filter(Indicator::isDrawn).toList();
    }

    static Picture of(ImpactSheet sheet, Words words) {
        SheetPicture picture = new SheetPicture(sheet, words);
        return new Picture(
                picture.svg(),
                words.of("projectwork.impact.sheet.caption", sheet.title()),
                SheetRows.head(words),
                SheetRows.of(sheet, words).stream().map(SheetRow::cells).toList());
    }

    private String svg() {
        int figures = HEAD + (counts.isEmpty() ? 0 : TITLE + counts.size() * (FigureBars.HEIGHT + LINE));
        int doings = figures + TITLE + 2 * LINE;
        int impacts = doings + TITLE + Concerns.values().length * 2 * LINE;
        int height = impacts + TITLE + Rung.ladder().size() * (LINE + 8) + 12;
        Svg svg = new Svg(
                FigureBars.WIDTH,
                height,
                words.of("projectwork.impact.sheet.caption", sheet.title()),
                words.of("projectwork.impact.sheet.read"));
        svg.labelFrom(LEFT, 18, FigureBars.WIDTH - 8, 2, sheet.title(), "font-weight", 700);
        svg.label(LEFT, 52, FigureBars.WIDTH - 8, 1, Words.joined(sheet.organisation(), words.day(sheet.on())));
        counts(svg);
        actions(svg, figures);
        impacts(svg, doings);
        ladder(svg, impacts);
        return svg.toString();
    }

    private void title(Svg svg, int top, String text) {
        svg.draw("path", "d", "M0 " + (top + 6) + "H" + FigureBars.WIDTH, "stroke", Ink.LINE);
        svg.text(LEFT, top + 26, text, "font-weight", 700);
    }

    private void counts(Svg svg) {
        int y = HEAD;
        if (!counts.isEmpty()) {
            title(svg, y, words.of("projectwork.impact.indicators"));
            y += TITLE;
        }
        for (Indicator each : counts) {
            svg.label(LEFT, y + 14, FigureBars.WIDTH - 8, 1, each.name());
            FigureBars.draw(svg, each, words, y + LINE - 4);
            y += FigureBars.HEIGHT + LINE;
        }
    }

    private void actions(Svg svg, int top) {
        title(svg, top, words.of("projectwork.impact.actions"));
        long told = sheet.actions().stream().filter(each -> each.words().told()).count();
        svg.text(LEFT, top + TITLE + 16, words.of("projectwork.impact.sheet.actions.told", told));
        svg.text(
                LEFT,
                top + TITLE + LINE + 16,
                words.of(
                        "projectwork.impact.sheet.actions.planned",
                        sheet.actions().size() - told));
    }

    private void impacts(Svg svg, int top) {
        title(svg, top, words.of("projectwork.impact.impacts"));
        int y = top + TITLE;
        for (Concerns concerns : Concerns.values()) {
            List<ImpactSheet.Said> said = sheet.impactsOn(concerns);
            svg.label(LEFT, y + 12, FigureBars.WIDTH - 8, 1, words.of(concerns));
            String count = said.isEmpty()
                    ? words.of("projectwork.impact.sheet.impacts.none")
                    : words.of("projectwork.impact.sheet.impacts.count", said.size());
            svg.text(LEFT, y + LINE + 14, count);
            int x = FigureBars.WIDTH - 96;
            for (String domain : List.of("L", "S", "P")) {
                long of = said.stream()
                        .filter(each -> each.learning().contains(domain))
                        .count();
                domain(svg, x, y + LINE + 9, domain, of);
                x += 32;
            }
            y += 2 * LINE;
        }
    }

    /** A letter in a box: full where an impact speaks of this domain. */
    private static void domain(Svg svg, int x, int y, String letter, long count) {
        boolean full = count > 0;
        svg.box(
                x,
                y - 11,
                26,
                22,
                "fill",
                full ? Ink.ACCENT : "none",
                "stroke",
                full ? Ink.ACCENT : Ink.LINE,
                "stroke-dasharray",
                full ? "none" : Ink.DASH);
        svg.text(x + 13, y + 5, letter, "text-anchor", "middle", "fill", full ? Ink.ON_ACCENT : "currentColor");
    }

    private void ladder(Svg svg, int top) {
        title(svg, top, words.of("projectwork.impact.adoption"));
        int y = top + TITLE;
        for (Rung rung : Rung.ladder()) {
            boolean reached = rung.ordinal() <= sheet.rung().ordinal();
            svg.box(
                    LEFT,
                    y,
                    LINE,
                    LINE,
                    "fill",
                    reached ? Ink.ACCENT : "none",
                    "stroke",
                    reached ? Ink.ACCENT : Ink.LINE,
                    "stroke-dasharray",
                    reached ? "none" : Ink.DASH);
            String state =
                    words.of(reached ? "projectwork.impact.state.confirmed" : "projectwork.impact.state.not-confirmed");
            svg.label(LEFT + LINE + 10, y + 13, FigureBars.WIDTH - LINE - 20, 1, words.of(rung) + " – " + state);
            y += LINE + 8;
        }
    }
}
