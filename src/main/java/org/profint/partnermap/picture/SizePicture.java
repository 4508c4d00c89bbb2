package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.profint.partnermap.NetworkFunction;
import org.profint.partnermap.NetworkSize;
import org.profint.partnermap.NetworkSize.Count;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Wording;

/** How large the network is: existing, necessary and potential partners, by function and by type. */
public final class SizePicture {

    /** As wide as a small telephone shows. */
    private static final int WIDTH = 328;

    private static final int TILES = 100;
    private static final int ROW = 48;
    private static final int BAR = 230;

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
        int width = WIDTH / tiles;
        for (int at = 0; at < tiles; at++) {
            int x = 4 + at * width;
            svg.box(
                    x,
                    8,
                    width - 8,
                    TILES - 12,
                    "fill",
                    "none",
                    "stroke",
                    Look.LINE,
                    "stroke-width",
                    "2",
                    "stroke-dasharray",
                    CountBar.dash(at));
            svg.text(x + 10, 46, String.valueOf(CountBar.part(size.all(), at)), "font-size", 32, "font-weight", 600);
            svg.label(x + 10, 68, width - 14, 2, name(at), "font-size", 12);
        }
    }

    private String name(int part) {
        return words.of(PARTS.get(part));
    }

    private void lines(Svg svg, int top, String title, List<Line> lines) {
        svg.text(8, top - 8, title, "font-weight", 600);
        int y = top + 14;
        for (Line line : lines) {
            int x = 8;
            if (line.function().isPresent()) {
                Look.shape(svg, line.function().get(), 15, y);
                x = 30;
            }
            svg.label(x, y, WIDTH - x - 4, 1, line.name());
            int end = new CountBar(longest(), BAR).draw(svg, line.count(), 8, y + 20);
            svg.text(end + 8, y + 25, figures(line.count()));
            y += ROW;
        }
    }

    private int longest() {
        return Stream.concat(functions().stream(), types().stream())
                .mapToInt(line -> line.count().total())
                .max()
                .orElse(1);
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
