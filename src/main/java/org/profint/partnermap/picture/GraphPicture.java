package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.partnermap.Link;
import org.profint.partnermap.Need;
import org.profint.partnermap.Partner;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Wording;

/**
 * Needs on one side, what we do for each of them, and lines from there to the partners that bring something. The numbers
 * of its needs stand beside each partner: nobody has to follow a line through many others.
 */
public final class GraphPicture {

    private static final int WIDTH = 1100;
    private static final int TOP = 40;
    private static final int NEED_HEIGHT = 36;
    private static final int PARTNER_HEIGHT = 35;
    private static final int US = 264;
    private static final int FROM = US + 42;
    private static final int TO = 580;
    private static final int NUMBERS = 976;
    private static final int STATUS = 84;

    /** More lines than this carry no title each and let others shine through; the table has them all. */
    private static final int FEW_LINES = 100;

    private final PartnerMap map;
    private final Wording words;
    private final GraphLayout layout;

    private GraphPicture(PartnerMap map, Wording words) {
        this.map = map;
        this.words = words;
        this.layout = new GraphLayout(map);
    }

    public static Picture of(PartnerMap map, Wording words) {
        GraphPicture graph = new GraphPicture(map, words);
        return new Picture(graph.svg(), graph.caption(), graph.head(), graph.rows());
    }

    private String caption() {
        return words.of(
                "partnermap.graph.title",
                map.needs().size(),
                map.partners().size(),
                map.links().size());
    }

    private String svg() {
        int legend = TOP + layout.height() + 28;
        Svg svg = new Svg(WIDTH, legend + Legend.FUNCTIONS + 8, caption(), words.of("partnermap.graph.read"));
        svg.text(8, 24, words.of("partnermap.needs"), "font-weight", 600);
        svg.text(US + 20, 24, words.of("partnermap.us"), "font-weight", 600, "text-anchor", "middle");
        svg.text(TO, 24, words.of("partnermap.partners"), "font-weight", 600);
        svg.text(NUMBERS, 24, words.of("partnermap.graph.needs"), "font-weight", 600);
        layout.partners().forEach(partner -> lines(svg, partner));
        map.needs().forEach(need -> need(svg, need));
        layout.partners().forEach(partner -> partner(svg, partner));
        Legend signs = new Legend(svg, words);
        signs.levels(8, legend);
        signs.states(US + 20, legend);
        signs.functions(TO, legend);
        return svg.toString();
    }

    private boolean isFew() {
        return map.links().size() <= FEW_LINES;
    }

    private void lines(Svg svg, Partner partner) {
        svg.open("g", "stroke", Look.colour(partner), "fill", "none", "stroke-opacity", isFew() ? ".85" : ".6");
        map.linksOf(partner).stream().filter(each -> each.level() > 0).forEach(link -> line(svg, link, partner));
        svg.close();
    }

    private void line(Svg svg, Link link, Partner partner) {
        int from = TOP + layout.start(link);
        int to = TOP + layout.end(link);
        int bend = (TO - FROM) / 3;
        String path = "M" + FROM + " " + from + "C" + (FROM + bend) + " " + from + " " + (TO - bend) + " " + to + " "
                + TO + " " + to;
        List<Object> attributes = new ArrayList<>(List.of("d", path, "stroke-width", thickness(link.level())));
        if (!link.isActive()) {
            attributes.addAll(List.of("stroke-dasharray", Look.dash(link.state())));
        }
        if (isFew()) {
            svg.open("path", attributes.toArray())
                    .title(sentence(link, partner))
                    .close();
        } else {
            svg.draw("path", attributes.toArray());
        }
    }

    private String sentence(Link link, Partner partner) {
        String need = map.need(link.needId()).map(Need::label).orElse("");
        return need + " – " + partner.name() + " (" + words.of(link.state()) + ", " + link.level() + ")";
    }

    static String thickness(int level) {
        return List.of("1", "1.5", "3.2", "5.5").get(level);
    }

    private void need(Svg svg, Need need) {
        int y = TOP + layout.y(need);
        svg.box(8, y - NEED_HEIGHT / 2, US - 12, NEED_HEIGHT, "fill", Look.PAPER, "stroke", Look.LINE);
        svg.label(16, y, US - 26, 2, need.number() + " – " + need.label());
        LevelCell.draw(
                svg,
                List.of(new LevelCell(
                        US, y - NEED_HEIGHT / 2, 40, NEED_HEIGHT, need.own().level(), true)));
    }

    private void partner(Svg svg, Partner partner) {
        int y = TOP + layout.y(partner);
        int width = NUMBERS - TO - 8;
        svg.box(
                TO,
                y - PARTNER_HEIGHT / 2,
                width,
                PARTNER_HEIGHT,
                "fill",
                Look.PAPER,
                "stroke",
                Look.colour(partner),
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                Look.dash(partner.status()));
        int used = 8 + Look.shapes(svg, partner, TO + 8, y);
        svg.label(TO + used + 4, y, width - used - 12 - status(svg, partner, y), 2, partner.name());
        svg.label(NUMBERS, y, WIDTH - NUMBERS - 4, 2, numbers(partner));
    }

    /** Of the partner's needs; in brackets those for which nothing is done today. */
    private String numbers(Partner partner) {
        List<Link> links = map.linksOf(partner);
        String active = NumberRuns.of(numbers(links.stream().filter(Link::isActive)));
        String others = NumberRuns.of(numbers(links.stream().filter(link -> !link.isActive())));
        return Stream.of(active, others.isEmpty() ? "" : "(" + others + ")")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private List<Integer> numbers(Stream<Link> links) {
        return links.flatMap(link -> map.need(link.needId()).stream())
                .map(Need::number)
                .toList();
    }

    /** A word at the end for a partner that is still to come. Returns the width it takes. */
    private int status(Svg svg, Partner partner, int y) {
        if (!partner.isToCome()) {
            return 0;
        }
        svg.text(NUMBERS - 16, y + 5, words.of(partner.status()), "text-anchor", "end", "font-style", "italic");
        return STATUS;
    }

    private List<String> head() {
        return List.of(
                words.of("partnermap.need"),
                words.of("partnermap.partner"),
                words.of("partnermap.level"),
                words.of("partnermap.state"),
                words.of("partnermap.function"),
                words.of("partnermap.status"));
    }

    /** A row a link, then those that have none. */
    private List<List<String>> rows() {
        Stream<List<String>> links = map.links().stream().map(this::row);
        Stream<List<String>> needs = map.needs().stream()
                .filter(need -> map.linksOf(need).isEmpty())
                .map(need -> List.of(need.label(), Cells.NONE, Cells.NONE, Cells.NONE, Cells.NONE, Cells.NONE));
        Stream<List<String>> others = layout.partners().stream()
                .filter(partner -> map.linksOf(partner).isEmpty())
                .map(partner -> row(Cells.NONE, partner, Cells.NONE, Cells.NONE));
        return Stream.of(links, needs, others).flatMap(each -> each).toList();
    }

    private List<String> row(Link link) {
        return row(
                map.need(link.needId()).orElseThrow().label(),
                map.partner(link.partnerId()).orElseThrow(),
                String.valueOf(link.level()),
                words.of(link.state()));
    }

    private List<String> row(String need, Partner partner, String level, String state) {
        return List.of(need, partner.name(), level, state, Cells.functions(partner, words), words.of(partner.status()));
    }
}
