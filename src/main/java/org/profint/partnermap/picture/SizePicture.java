package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.partnermap.NetworkFunction;
import org.profint.partnermap.NetworkSize;
import org.profint.partnermap.NetworkSize.Count;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Status;
import org.profint.partnermap.Wording;

/** How large the network is: existing, necessary and potential partners, by function and by type. */
public final class SizePicture {

    private static final int WIDTH = 720;
    private static final int TILES = 96;
    private static final int ROW = 30;
    private static final int NAMES = 290;
    private static final int BAR = 330;

    /** What a count is made of, in its order. */
    private static final List<String> PARTS = List.of(
            "partnermap.size.existing", "partnermap.size.necessary", "partnermap.size.potential", "partnermap.unsaid");

    /** A line of the lower part: its name and its count. */
    private record Line(String name, Count count, Optional<NetworkFunction> function) {}

    private final NetworkSize size;
    private final Wording words;

    private SizePicture(NetworkSize size, Wording words) {
        this.size = size;
        this.words = words;
    }

    public static Picture of(PartnerMap map, Wording words) {
        SizePicture picture = new SizePicture(map.size(), words);
        return new Picture(picture.svg(), picture.caption(), picture.head(), picture.rows());
    }

    private String caption() {
        return words.of(
                "partnermap.size.title", size.all().existing(), size.all().total());
    }

    private List<Line> functions() {
        return size.byFunction().entrySet().stream()
                .map(each -> new Line(words.of(each.getKey()), each.getValue(), Optional.of(each.getKey())))
                .toList();
    }

    private List<Line> types() {
        return size.byType().entrySet().stream()
                .map(each -> new Line(
                        each.getKey().isEmpty() ? words.unsaid() : each.getKey(), each.getValue(), Optional.empty()))
                .toList();
    }

    private String svg() {
        int first = TILES + 36;
        int second = first + functions().size() * ROW + 44;
        int foot = second + types().size() * ROW + 12;
        Svg svg = new Svg(WIDTH, foot, caption(), words.of("partnermap.size.read"));
        tiles(svg);
        lines(svg, first, words.of("partnermap.size.by-function"), functions());
        lines(svg, second, words.of("partnermap.size.by-type"), types());
        return svg.toString();
    }

    /** One for each status, and one for those that nobody has said, where there are such. */
    private void tiles(Svg svg) {
        int tiles = size.all().unsaid() > 0 ? 4 : 3;
        int width = (WIDTH - 8) / tiles;
        for (int at = 0; at < tiles; at++) {
            int x = 8 + at * width;
            svg.box(
                    x,
                    8,
                    width - 10,
                    TILES - 12,
                    "fill",
                    "none",
                    "stroke",
                    Look.LINE,
                    "stroke-width",
                    "2",
                    "stroke-dasharray",
                    dash(at));
            svg.text(x + 14, 52, String.valueOf(part(size.all(), at)), "font-size", 32, "font-weight", 600);
            svg.text(x + 14, 76, name(at));
        }
    }

    private String name(int part) {
        return words.of(PARTS.get(part));
    }

    private static String dash(int part) {
        return part < 3 ? Look.dash(Optional.of(Status.values()[part])) : "1 8";
    }

    private static int part(Count count, int part) {
        return List.of(count.existing(), count.necessary(), count.potential(), count.unsaid())
                .get(part);
    }

    private void lines(Svg svg, int top, String title, List<Line> lines) {
        svg.text(8, top - 8, title, "font-weight", 600);
        int y = top + ROW / 2;
        for (Line line : lines) {
            line.function()
                    .ifPresent(function -> Look.shape(svg, function, 16, lines.indexOf(line) * ROW + top + ROW / 2));
            int x = line.function().isPresent() ? 30 : 8;
            svg.label(x, y, NAMES - x, 2, line.name());
            bar(svg, line.count(), y);
            y += ROW;
        }
    }

    /** A box a partner where there is room, in the dash of its status; then the sum in figures. */
    private void bar(Svg svg, Count count, int y) {
        double step = Math.min(22, (double) BAR / Math.max(1, size.all().total()));
        int at = 0;
        for (int part = 0; part < 4; part++) {
            for (int one = 0; one < part(count, part); one++) {
                unit(svg, part, NAMES + (int) (at++ * step), y, (int) Math.max(2, step - 3));
            }
        }
        svg.text(NAMES + (int) (at * step) + 8, y + 5, figures(count));
    }

    private static void unit(Svg svg, int part, int x, int y, int width) {
        svg.draw(
                "rect",
                "x",
                x,
                "y",
                y - 8,
                "width",
                width,
                "height",
                16,
                "fill",
                part == 0 ? Look.ACCENT : "none",
                "stroke",
                Look.ACCENT,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                part == 0 ? "none" : dash(part));
    }

    private String figures(Count count) {
        return count.total() == count.existing()
                ? String.valueOf(count.existing())
                : words.of("partnermap.size.of", count.existing(), count.total());
    }

    private List<String> head() {
        return List.of(
                words.of("partnermap.size.group"), name(0), name(1), name(2), name(3), words.of("partnermap.total"));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(words.of("partnermap.size.all"), size.all()));
        Stream.concat(functions().stream(), types().stream()).forEach(line -> rows.add(row(line.name(), line.count())));
        return rows;
    }

    private static List<String> row(String name, Count count) {
        return List.of(
                name,
                String.valueOf(count.existing()),
                String.valueOf(count.necessary()),
                String.valueOf(count.potential()),
                String.valueOf(count.unsaid()),
                String.valueOf(count.total()));
    }
}
