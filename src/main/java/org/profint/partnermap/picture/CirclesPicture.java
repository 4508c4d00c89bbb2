package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.profint.partnermap.NetworkFunction;
import org.profint.partnermap.Partner;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Rung;
import org.profint.partnermap.Wording;

/** Partners around us: the nearer the firmer the relation, in the sector of what they do in the network. */
public final class CirclesPicture {

    private static final int UNKNOWN = Rings.COUNT - 1;
    private static final int MARGIN = 44;
    private static final int LEAST_WIDTH = 760;
    private static final int LINE = 34;

    private final PartnerMap map;
    private final Wording words;
    private final Rings rings;
    private final int width;
    private final int middle;

    private CirclesPicture(PartnerMap map, Wording words) {
        this.map = map;
        this.words = words;
        int[] fullest = new int[Rings.COUNT];
        for (int ring = 0; ring < Rings.COUNT; ring++) {
            for (NetworkFunction function : NetworkFunction.values()) {
                fullest[ring] = Math.max(fullest[ring], in(ring, function).size());
            }
        }
        this.rings = new Rings(fullest);
        this.width = Math.max(LEAST_WIDTH, 2 * rings.size() + 16);
        this.middle = MARGIN + rings.size();
    }

    public static Picture of(PartnerMap map, Wording words) {
        CirclesPicture circles = new CirclesPicture(map, words);
        return new Picture(circles.svg(), circles.caption(), circles.head(), circles.rows());
    }

    private List<Partner> in(int ring, NetworkFunction function) {
        return map.partners().stream()
                .filter(each -> ring(each) == ring && each.functions().contains(function))
                .toList();
    }

    private static int ring(Partner partner) {
        return Rung.HIGHEST - partner.relation().rung().orElse(Rung.HIGHEST - UNKNOWN);
    }

    private String caption() {
        return words.of("partnermap.circles.title", map.partners().size());
    }

    private String svg() {
        int list = 2 * middle + 20;
        int lines = (map.partners().size() + 1) / 2;
        int ladder = list + lines * LINE + 24;
        Svg svg = new Svg(width, ladder + 5 * Legend.STEP + 8, caption(), words.of("partnermap.circles.read"));
        svg.open("g", "transform", "translate(" + width / 2 + " " + middle + ")");
        target(svg);
        Stream.of(NetworkFunction.values()).forEach(function -> sector(svg, function));
        svg.close();
        for (int at = 0; at < map.partners().size(); at++) {
            line(svg, map.partners().get(at), at < lines ? 8 : width / 2 + 8, list + at % Math.max(1, lines) * LINE);
        }
        ladder(svg, ladder);
        return svg.toString();
    }

    private void target(Svg svg) {
        for (int ring = UNKNOWN; ring >= 0; ring--) {
            svg.draw(
                    "circle",
                    "r",
                    rings.outer(ring),
                    "fill",
                    "none",
                    "stroke",
                    Look.LINE,
                    "stroke-dasharray",
                    ring == UNKNOWN ? "2 4" : "none");
        }
        int edge = rings.size();
        svg.draw("path", "d", "M-" + edge + " 0H" + edge + "M0-" + edge + "V" + edge, "stroke", Look.LINE);
        svg.draw("circle", "r", 26, "fill", Look.ACCENT);
        svg.text(0, 5, words.of("partnermap.us"), "text-anchor", "middle", "fill", Look.ON_ACCENT, "font-weight", 600);
        for (int ring = 0; ring < Rings.COUNT; ring++) {
            svg.text(
                    0,
                    5 - rings.middle(ring),
                    ring == UNKNOWN ? "?" : String.valueOf(Rung.HIGHEST - ring),
                    "text-anchor",
                    "middle",
                    "font-weight",
                    600,
                    "stroke",
                    Look.PAPER,
                    "stroke-width",
                    5,
                    "paint-order",
                    "stroke");
        }
    }

    private void sector(Svg svg, NetworkFunction function) {
        int sector = function.ordinal();
        heading(svg, function);
        for (int ring = 0; ring < Rings.COUNT; ring++) {
            List<Partner> partners = in(ring, function);
            List<Rings.Place> places = rings.places(ring, sector, partners.size());
            for (int at = 0; at < partners.size(); at++) {
                mark(
                        svg,
                        partners.get(at),
                        Look.colour(function),
                        places.get(at).x(),
                        places.get(at).y());
            }
        }
    }

    /** The names of the sectors stand in the four corners. */
    private void heading(Svg svg, NetworkFunction function) {
        boolean left = function.ordinal() == 0 || function.ordinal() == 3;
        int y = (function.ordinal() < 2 ? -1 : 1) * (middle - 20);
        int x = (left ? -1 : 1) * (width / 2 - 16);
        Look.shape(svg, function, x, y);
        svg.text(
                x + (left ? 14 : -14),
                y + 5,
                words.of(function),
                "text-anchor",
                left ? "start" : "end",
                "font-weight",
                600);
    }

    /** A number in a circle: full for a partner that is there, broken for one that is to come. */
    private static void mark(Svg svg, Partner partner, String colour, int x, int y) {
        svg.open("g").title(partner.name());
        svg.draw(
                "circle",
                "cx",
                x,
                "cy",
                y,
                "r",
                12,
                "fill",
                Look.PAPER,
                "stroke",
                colour,
                "stroke-width",
                partner.isToCome() ? "1.5" : "3",
                "stroke-dasharray",
                Look.dash(partner.status()));
        svg.text(x, y + 5, String.valueOf(partner.number()), "text-anchor", "middle")
                .close();
    }

    private void line(Svg svg, Partner partner, int x, int y) {
        mark(svg, partner, Look.colour(partner), x + 14, y);
        int shapes = Look.shapes(svg, partner, x + 32, y);
        String status = partner.isToCome() ? words.of(partner.status()) + " · " : "";
        svg.label(x + 38 + shapes, y, width / 2 - 52 - shapes, 2, status + partner.name());
    }

    private void ladder(Svg svg, int y) {
        svg.text(8, y + 5, words.of("partnermap.rung"), "font-weight", 600);
        for (int ring = 0; ring < Rings.COUNT; ring++) {
            int rung = Rung.HIGHEST - ring;
            String text = ring == UNKNOWN ? "? – " + words.unsaid() : rung + " – " + words.of(Rung.key(rung));
            svg.text(ring < 4 ? 8 : width / 2 + 8, y + 5 + (ring % 4 + 1) * Legend.STEP, text);
        }
    }

    private List<String> head() {
        return List.of(
                words.of("partnermap.number"),
                words.of("partnermap.partner"),
                words.of("partnermap.function"),
                words.of("partnermap.rung"),
                words.of("partnermap.status"));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Partner partner : map.partners()) {
            rows.add(List.of(
                    String.valueOf(partner.number()),
                    partner.name(),
                    Cells.functions(partner, words),
                    Cells.number(partner.relation().rung()),
                    words.of(partner.status())));
        }
        return rows;
    }
}
