package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.profint.partnermap.Link;
import org.profint.partnermap.Need;
import org.profint.partnermap.Partner;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Wording;

/**
 * How well each need is answered, by us and by each partner: 0 to 3. Totals add up what there is today; what is only
 * planned or asleep stands in brackets and counts nothing.
 */
public final class CoveragePicture {

    private static final int NAMES = 244;
    private static final int COLUMN = 30;
    private static final int BAND = 23;
    private static final int ROW = 34;
    private static final int LEAST_HEAD = 36;
    private static final int LONGEST_NAME = 32;

    /** How high a letter of a leaning name reaches. */
    private static final double LEANING = 6.5;

    private static final int TOTAL = 126;

    private final PartnerMap map;
    private final Wording words;
    private final int head;

    private CoveragePicture(PartnerMap map, Wording words) {
        this.map = map;
        this.words = words;
        this.head = map.partners().stream()
                .mapToInt(each -> Math.min(LONGEST_NAME, heading(each).length()))
                .map(letters -> 14 + (int) (letters * LEANING))
                .reduce(LEAST_HEAD, Math::max);
    }

    private static String heading(Partner partner) {
        return partner.number() + " – " + partner.name();
    }

    public static Picture of(PartnerMap map, Wording words) {
        CoveragePicture coverage = new CoveragePicture(map, words);
        return new Picture(coverage.svg(), coverage.caption(), coverage.head(), coverage.rows());
    }

    private String caption() {
        return words.of("partnermap.coverage.title", map.needs().size(), unanswered());
    }

    private long unanswered() {
        return map.needs().stream().filter(need -> map.cover(need) == 0).count();
    }

    private String total(Need need) {
        int total = need.ownLevel() + sum(map.linksOf(need));
        return total == 0 ? words.of("partnermap.coverage.empty") : String.valueOf(total);
    }

    private static int sum(List<Link> links) {
        return links.stream().filter(Link::isActive).mapToInt(Link::level).sum();
    }

    private int ours() {
        return map.needs().stream().mapToInt(Need::ownLevel).sum();
    }

    private int all() {
        return ours() + sum(map.links());
    }

    /** Many partners stand in more than one band, so that a band fits on a screen and on a sheet of paper. */
    private String svg() {
        List<Partner> all = map.partners();
        int bands = Math.max(1, (all.size() + BAND - 1) / BAND);
        int size = (all.size() + bands - 1) / bands;
        int height = head + (map.needs().size() + 1) * ROW + 8;
        Svg svg = new Svg(columns(size) + TOTAL, bands * height, caption(), words.of("partnermap.coverage.read"));
        for (int band = 0; band < bands; band++) {
            svg.open("g", "transform", "translate(0 " + band * height + ")");
            band(svg, all.subList(band * size, Math.min(all.size(), (band + 1) * size)));
            svg.close();
        }
        return svg.toString();
    }

    private static int columns(int partners) {
        return NAMES + (partners + 1) * COLUMN + 12;
    }

    private void band(Svg svg, List<Partner> partners) {
        heads(svg, partners);
        int y = head;
        for (Need need : map.needs()) {
            row(svg, need, partners, y);
            y += ROW;
        }
        totals(svg, partners, y);
    }

    private void heads(Svg svg, List<Partner> partners) {
        head(svg, 0, words.of("partnermap.us"));
        int at = 1;
        for (Partner partner : partners) {
            head(svg, at++, heading(partner));
        }
        svg.text(columns(partners.size()) + 10, head - 10, words.of("partnermap.total"), "font-weight", 600);
    }

    /** Names lean, so that long ones find room. */
    private void head(Svg svg, int column, String name) {
        int x = x(column) + COLUMN / 2 + 4;
        int y = head - 8;
        String shown = Lettering.shorten(name, LONGEST_NAME);
        svg.open("g", "transform", "translate(" + x + " " + y + ") rotate(-60)");
        if (!shown.equals(name)) {
            svg.title(name);
        }
        svg.text(0, 0, shown, "font-weight", column == 0 ? 600 : 400).close();
    }

    private static int x(int column) {
        return NAMES + column * COLUMN + (column == 0 ? 0 : 8);
    }

    private void row(Svg svg, Need need, List<Partner> partners, int y) {
        svg.label(8, y + ROW / 2, NAMES - 14, 2, need.label());
        List<LevelCell> cells = new ArrayList<>(List.of(cell(0, y, need.own().level(), true)));
        StringBuilder empty = new StringBuilder();
        for (int at = 0; at < partners.size(); at++) {
            Optional<Link> link = map.link(need, partners.get(at));
            if (link.isPresent()) {
                cells.add(cell(
                        at + 1,
                        y,
                        OptionalInt.of(link.get().level()),
                        link.get().isActive()));
            } else {
                empty.append('M')
                        .append(x(at + 1) + COLUMN / 2)
                        .append(' ')
                        .append(y + ROW / 2)
                        .append("h.1");
            }
        }
        points(svg, empty.toString());
        LevelCell.draw(svg, cells);
        svg.text(columns(partners.size()) + 10, y + ROW / 2 + 5, total(need), "font-weight", 600);
    }

    private static LevelCell cell(int column, int y, OptionalInt level, boolean real) {
        return new LevelCell(x(column) + 1, y + 2, COLUMN - 2, ROW - 4, level, real);
    }

    /** Where a partner has nothing to do with a need, a point keeps the eye in its line. */
    private static void points(Svg svg, String places) {
        if (!places.isEmpty()) {
            svg.draw("path", "d", places, "stroke", Look.LINE, "stroke-width", 2, "stroke-linecap", "round");
        }
    }

    private void totals(Svg svg, List<Partner> partners, int y) {
        int foot = y + ROW / 2 + 5;
        int end = columns(partners.size());
        svg.draw("path", "d", "M8 " + (y + 2) + "H" + (end + TOTAL - 8), "stroke", Look.LINE);
        svg.text(8, foot, words.of("partnermap.total"), "font-weight", 600);
        total(svg, 0, foot, ours());
        int at = 1;
        for (Partner partner : partners) {
            total(svg, at++, foot, sum(map.linksOf(partner)));
        }
        svg.text(end + 10, foot, String.valueOf(all()), "font-weight", 600);
    }

    private static void total(Svg svg, int column, int foot, int total) {
        svg.text(x(column) + COLUMN / 2, foot, String.valueOf(total), "text-anchor", "middle", "font-weight", 600);
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of(words.of("partnermap.need"), words.of("partnermap.us")));
        map.partners().forEach(partner -> head.add(partner.name()));
        head.add(words.of("partnermap.total"));
        return head;
    }

    private List<List<String>> rows() {
        return Stream.concat(map.needs().stream().map(this::row), Stream.of(totals()))
                .toList();
    }

    private List<String> row(Need need) {
        List<String> row =
                new ArrayList<>(List.of(need.label(), Cells.number(need.own().level())));
        map.partners().forEach(partner -> row.add(cell(map.link(need, partner))));
        row.add(total(need));
        return row;
    }

    private static String cell(Optional<Link> link) {
        return link.map(each -> each.isActive() ? String.valueOf(each.level()) : "(" + each.level() + ")")
                .orElse(Cells.NONE);
    }

    private List<String> totals() {
        List<String> row = new ArrayList<>(List.of(words.of("partnermap.total"), String.valueOf(ours())));
        map.partners().forEach(partner -> row.add(String.valueOf(sum(map.linksOf(partner)))));
        row.add(String.valueOf(all()));
        return row;
    }
}
