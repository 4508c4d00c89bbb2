package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.profint.partnermap.LastingTest;
import org.profint.partnermap.Partner;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Progress;
import org.profint.partnermap.Rung;
import org.profint.partnermap.Status;
import org.profint.partnermap.Wording;

/** How firm the relations are: a column a rung, a card a partner, with the four tests of NET-3. */
public final class BoardPicture {

    private static final int COLUMN = 140;
    private static final int CARD = COLUMN - 8;
    private static final int CARD_HEIGHT = 100;
    private static final int CARD_STEP = CARD_HEIGHT + 10;
    private static final int HEAD = 66;

    private final PartnerMap map;
    private final Wording words;
    private final int columns;

    private BoardPicture(PartnerMap map, Wording words) {
        this.map = map;
        this.words = words;
        boolean unknown =
                map.partners().stream().anyMatch(each -> each.relation().rung().isEmpty());
        this.columns = Rung.HIGHEST + (unknown ? 2 : 1);
    }

    public static Picture of(PartnerMap map, Wording words) {
        BoardPicture board = new BoardPicture(map, words);
        return new Picture(board.svg(), board.caption(), board.head(), board.rows());
    }

    private String caption() {
        long written = map.partners().stream()
                .filter(each -> each.relation().rung().orElse(0) >= Rung.WRITTEN)
                .count();
        return words.of("partnermap.board.title", map.partners().size(), written);
    }

    /** Partners whose rung nobody has said have a column after the last. */
    private List<Partner> in(int column) {
        return map.partners().stream()
                .filter(each -> each.relation().rung().orElse(Rung.HIGHEST + 1) == column)
                .toList();
    }

    private String svg() {
        int fullest = Stream.iterate(0, column -> column + 1)
                .limit(columns)
                .mapToInt(column -> in(column).size())
                .max()
                .orElse(0);
        int foot = HEAD + Math.max(1, fullest) * CARD_STEP + 24;
        int height = foot + (LastingTest.values().length + 1) * Legend.STEP;
        Svg svg = new Svg(columns * COLUMN, height, caption(), words.of("partnermap.board.read"));
        for (int column = 0; column < columns; column++) {
            column(svg, column, foot - 24);
        }
        legend(svg, foot);
        return svg.toString();
    }

    private void column(Svg svg, int column, int foot) {
        int x = column * COLUMN;
        if (column > 0) {
            svg.draw("path", "d", "M" + x + " 4V" + foot, "stroke", Look.LINE, "stroke-opacity", ".5");
        }
        String name = column > Rung.HIGHEST ? "? – " + words.unsaid() : column + " – " + words.of(Rung.key(column));
        svg.labelFrom(x + 6, 18, CARD - 6, 3, name, "font-weight", 600);
        int y = HEAD;
        for (Partner partner : in(column)) {
            card(svg, partner, x + 4, y);
            y += CARD_STEP;
        }
    }

    private void card(Svg svg, Partner partner, int x, int y) {
        svg.box(x, y, CARD, CARD_HEIGHT, Look.edge(partner.status()));
        svg.labelFrom(x + 8, y + 18, CARD - 14, 3, partner.name());
        if (partner.relation().dependsOnOnePerson()) {
            svg.text(x + 8, y + 69, words.of("partnermap.board.one-person"), "font-size", 12, "font-style", "italic");
        }
        for (LastingTest test : LastingTest.values()) {
            tick(svg, partner.relation().test(test), test.ordinal() + 1, x + 6 + test.ordinal() * 31, y + 76);
        }
    }

    /** The number of the test and, beside it, a tick, three points, a stroke or nothing. */
    private static void tick(Svg svg, Optional<Progress> answer, int number, int x, int y) {
        svg.box(
                x,
                y,
                27,
                18,
                "fill",
                "none",
                "stroke",
                Look.LINE,
                "stroke-dasharray",
                answer.isPresent() ? "none" : "2 3");
        svg.text(x + 4, y + 13, String.valueOf(number), "font-size", 11);
        String mark = answer.map(BoardPicture::mark).orElse("");
        if (!mark.isEmpty()) {
            svg.draw(
                    "path",
                    "d",
                    "M" + (x + 13) + " " + (y + 9) + mark,
                    "fill",
                    "none",
                    "stroke",
                    Look.INK,
                    "stroke-width",
                    "2",
                    "stroke-linecap",
                    "round");
        }
    }

    private static String mark(Progress answer) {
        return switch (answer) {
            case YES -> "l4 4 6-8";
            case PROGRESS -> "h.1m4.5 0h.1m4.5 0h.1";
            case NO -> "h9";
        };
    }

    private void legend(Svg svg, int y) {
        svg.text(8, y + 5, words.of("partnermap.board.tests"), "font-weight", 600);
        int at = y + Legend.STEP;
        for (LastingTest test : LastingTest.values()) {
            svg.text(8, at + 5, (test.ordinal() + 1) + " – " + words.of(test));
            at += Legend.STEP;
        }
        at = y + Legend.STEP;
        for (Progress answer : Progress.values()) {
            sign(svg, Optional.of(answer), at, words.of(answer));
            at += Legend.STEP;
        }
        sign(svg, Optional.empty(), at, words.unsaid());
        statuses(svg, y + Legend.STEP);
    }

    private void statuses(Svg svg, int y) {
        int x = 5 * COLUMN + 8;
        int at = y;
        for (Status status : Status.values()) {
            svg.box(x, at - 9, 27, 18, Look.edge(Optional.of(status)));
            svg.text(x + 40, at + 5, words.of(status));
            at += Legend.STEP;
        }
    }

    private static void sign(Svg svg, Optional<Progress> answer, int y, String text) {
        int x = 3 * COLUMN + 8;
        tick(svg, answer, 1, x, y - 9);
        svg.text(x + 40, y + 5, text);
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(words.of("partnermap.partner"), words.of("partnermap.rung")));
        Stream.of(LastingTest.values()).map(words::of).forEach(head::add);
        head.add(words.of("partnermap.board.one-person"));
        return head;
    }

    private List<List<String>> rows() {
        return map.partners().stream().map(this::row).toList();
    }

    private List<String> row(Partner partner) {
        OptionalInt rung = partner.relation().rung();
        List<String> row = new ArrayList<>(List.of(partner.name()));
        row.add(rung.isEmpty() ? words.unsaid() : rung.getAsInt() + " – " + words.of(Rung.key(rung.getAsInt())));
        Stream.of(LastingTest.values())
                .map(test -> words.of(partner.relation().test(test)))
                .forEach(row::add);
        row.add(words.of(partner.relation().onePerson()));
        return row;
    }
}
