package org.profint.partnermap.picture;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.profint.partnermap.Change;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Rung;
import org.profint.partnermap.Wording;

/** Two moments side by side: a few counts, and for each partner its rung then (hollow) and now (full). */
public final class ChangePicture {

    private static final int WIDTH = 760;
    private static final int NAMES = 250;
    private static final int RUNG = 42;
    private static final int ROW = 38;
    private static final int TILE = 92;
    private static final int LADDER = NAMES + 30;
    private static final int SAID = LADDER + Rung.HIGHEST * RUNG + 28;

    private final Change change;
    private final Wording words;

    private ChangePicture(Change change, Wording words) {
        this.change = change;
        this.words = words;
    }

    public static Picture of(PartnerMap before, PartnerMap after, Wording words) {
        ChangePicture picture = new ChangePicture(Change.between(before, after), words);
        return new Picture(picture.svg(), picture.caption(), picture.head(), picture.rows());
    }

    private String caption() {
        long added = change.moves().stream().filter(Change.Move::isNew).count();
        long moved = change.moves().stream().filter(move -> move.rungs() != 0).count();
        return words.of("partnermap.change.title", added, moved);
    }

    private String svg() {
        int top = TILE + 44;
        int foot = top + change.moves().size() * ROW + 26;
        Svg svg = new Svg(WIDTH, foot + 12, caption(), words.of("partnermap.change.read"));
        int x = 8;
        for (Change.Count count : change.counts()) {
            tile(svg, count, x);
            x += (WIDTH - 8) / change.counts().size();
        }
        ladder(svg, top, foot);
        int y = top + ROW / 2;
        for (Change.Move move : change.moves()) {
            row(svg, move, y);
            y += ROW;
        }
        legend(svg, foot);
        return svg.toString();
    }

    private void tile(Svg svg, Change.Count count, int x) {
        int width = (WIDTH - 8) / change.counts().size() - 8;
        svg.box(x, 8, width, TILE - 8, "fill", "none", "stroke", Look.LINE);
        svg.text(x + 12, 44, count.before() + " → " + count.after(), "font-size", 24, "font-weight", 600);
        svg.label(x + 12, 72, width - 18, 2, words.of(count.key()));
    }

    private void ladder(Svg svg, int top, int foot) {
        svg.text(8, top - 10, words.of("partnermap.partner"), "font-weight", 600);
        for (int rung = 0; rung <= Rung.HIGHEST; rung++) {
            svg.text(x(rung), top - 10, String.valueOf(rung), "text-anchor", "middle", "font-weight", 600);
            svg.draw(
                    "path",
                    "d",
                    "M" + x(rung) + " " + top + "V" + (foot - 26),
                    "stroke",
                    Look.LINE,
                    "stroke-opacity",
                    ".4");
        }
        svg.text(SAID, top - 10, words.of("partnermap.rung"), "font-weight", 600);
    }

    private static int x(int rung) {
        return LADDER + rung * RUNG;
    }

    private void row(Svg svg, Change.Move move, int y) {
        svg.label(8, y, NAMES - 8, 2, move.partner().name(), "font-weight", move.isNew() ? 600 : 400);
        OptionalInt from = Change.Move.rung(move.before());
        OptionalInt to = Change.Move.rung(move.after());
        if (move.rungs() != 0) {
            int ahead = move.rungs() > 0 ? 1 : -1;
            int tip = x(to.getAsInt()) - ahead * 8;
            String way = "M" + (x(from.getAsInt()) + ahead * 7) + " " + y + "H" + tip + "m" + -ahead * 7 + "-5l"
                    + ahead * 7 + " 5" + -ahead * 7 + " 5";
            svg.draw("path", "d", way.replace(" -", "-"), "fill", "none", "stroke", Look.ACCENT, "stroke-width", "2.5");
        }
        to.ifPresent(rung -> dot(svg, x(rung), y, true));
        from.ifPresent(rung -> {
            if (to.isEmpty() || to.getAsInt() != rung) {
                dot(svg, x(rung), y, false);
            }
        });
        svg.label(SAID, y, WIDTH - SAID - 4, 2, said(move));
    }

    private static void dot(Svg svg, int x, int y, boolean full) {
        svg.draw(
                "circle",
                "cx",
                x,
                "cy",
                y,
                "r",
                6,
                "stroke",
                Look.ACCENT,
                "stroke-width",
                "2",
                "fill",
                full ? Look.ACCENT : Look.PAPER);
    }

    private void legend(Svg svg, int y) {
        dot(svg, LADDER, y - 6, false);
        svg.text(LADDER + 12, y - 1, words.of("partnermap.change.before"));
        dot(svg, LADDER + 3 * RUNG, y - 6, true);
        svg.text(LADDER + 3 * RUNG + 12, y - 1, words.of("partnermap.change.after"));
    }

    private String said(Change.Move move) {
        if (move.isNew()) {
            return words.of("partnermap.change.new");
        }
        if (move.isGone()) {
            return words.of("partnermap.change.gone");
        }
        if (Change.Move.rung(move.before()).isEmpty()
                || Change.Move.rung(move.after()).isEmpty()) {
            return words.unsaid();
        }
        int rungs = move.rungs();
        return rungs == 0
                ? words.of("partnermap.change.same")
                : words.of(rungs > 0 ? "partnermap.change.up" : "partnermap.change.down", Math.abs(rungs));
    }

    private List<String> head() {
        return List.of(
                words.of("partnermap.change.what"),
                words.of("partnermap.change.before"),
                words.of("partnermap.change.after"),
                words.of("partnermap.change.change"));
    }

    /** The counts, then the partners with their rungs. */
    private List<List<String>> rows() {
        Stream<List<String>> counts = change.counts().stream()
                .map(count -> List.of(
                        words.of(count.key()),
                        String.valueOf(count.before()),
                        String.valueOf(count.after()),
                        count.difference() > 0 ? "+" + count.difference() : String.valueOf(count.difference())));
        Stream<List<String>> partners = change.moves().stream()
                .map(move -> List.of(
                        move.partner().name(),
                        Cells.number(Change.Move.rung(move.before())),
                        Cells.number(Change.Move.rung(move.after())),
                        said(move)));
        return Stream.concat(counts, partners).toList();
    }
}
