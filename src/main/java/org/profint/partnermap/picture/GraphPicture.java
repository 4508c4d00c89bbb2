package org.profint.partnermap.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.partnermap.Link;
import org.profint.partnermap.Need;
import org.profint.partnermap.Partner;
import org.profint.partnermap.PartnerMap;
import org.profint.partnermap.Status;
import org.profint.partnermap.Wording;

/** Needs on one side, what we do for each of them, and lines from there to the partners that bring something. */
public final class GraphPicture {

    private static final int WIDTH = 880;
    private static final int TOP = 48;
    private static final int NEED_HEIGHT = 36;
    private static final int PARTNER_HEIGHT = 30;
    private static final int PARTNER_STEP = 36;
    private static final int NEED_STEP = 44;
    private static final int US = 226;
    private static final int FROM = US + 46;
    private static final int TO = 540;

    /** More lines than this carry no title each: the picture stays light, and the table has them all. */
    private static final int TITLED_LINES = 250;

    private final PartnerMap map;
    private final Wording words;
    private final List<Partner> partners;
    private final Map<String, Integer> needAt = new HashMap<>();
    private final Map<String, Integer> partnerAt = new HashMap<>();
    private final int height;

    private GraphPicture(PartnerMap map, Wording words) {
        this.map = map;
        this.words = words;
        this.partners = map.partners().stream()
                .sorted(Comparator.comparingDouble(this::middleOfNeeds))
                .toList();
        this.height = Math.max(Math.max(map.needs().size() * NEED_STEP, partners.size() * PARTNER_STEP), 2 * NEED_STEP);
        List<String> needs = map.needs().stream().map(Need::id).toList();
        spread(needs, NEED_STEP, needAt);
        spread(partners.stream().map(Partner::id).toList(), PARTNER_STEP, partnerAt);
    }

    public static Picture of(PartnerMap map, Wording words) {
        GraphPicture graph = new GraphPicture(map, words);
        return new Picture(graph.svg(), graph.caption(), graph.head(), graph.rows());
    }

    /** Partners stand near their needs, so that few lines cross; those without a need come last. */
    private double middleOfNeeds(Partner partner) {
        List<String> needs = map.needs().stream().map(Need::id).toList();
        return map.linksOf(partner).stream()
                .mapToInt(link -> needs.indexOf(link.needId()))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private void spread(List<String> ids, int step, Map<String, Integer> places) {
        int free = ids.size() < 2 ? 0 : (height - ids.size() * step) / ids.size();
        for (int at = 0; at < ids.size(); at++) {
            places.put(ids.get(at), TOP + at * (step + free) + (step + free) / 2);
        }
    }

    private String caption() {
        return words.of(
                "partnermap.graph.title",
                map.needs().size(),
                partners.size(),
                map.links().size());
    }

    private String svg() {
        int legend = TOP + height + 24;
        Svg svg = new Svg(WIDTH, legend + Legend.FUNCTIONS + 8, caption(), words.of("partnermap.graph.read"));
        svg.text(8, 24, words.of("partnermap.needs"), "font-weight", 600);
        svg.text(US + 20, 24, words.of("partnermap.us"), "font-weight", 600, "text-anchor", "middle");
        svg.text(TO, 24, words.of("partnermap.partners"), "font-weight", 600);
        partners.forEach(partner -> lines(svg, partner));
        map.needs().forEach(need -> need(svg, need));
        partners.forEach(partner -> partner(svg, partner));
        Legend signs = new Legend(svg, words);
        signs.levels(8, legend);
        signs.states(TO - 200, legend);
        signs.functions(TO + 60, legend);
        return svg.toString();
    }

    private void lines(Svg svg, Partner partner) {
        svg.open("g", "stroke", Look.colour(partner), "fill", "none", "stroke-opacity", ".8");
        map.linksOf(partner).stream().filter(each -> each.level() > 0).forEach(link -> line(svg, link, partner));
        svg.close();
    }

    private void line(Svg svg, Link link, Partner partner) {
        int from = needAt.get(link.needId());
        int to = partnerAt.get(partner.id());
        int bend = (FROM + TO) / 2;
        String path = "M" + FROM + " " + from + "C" + bend + " " + from + " " + bend + " " + to + " " + TO + " " + to;
        List<Object> attributes = new ArrayList<>(List.of("d", path, "stroke-width", thickness(link.level())));
        if (!link.isActive()) {
            attributes.addAll(List.of("stroke-dasharray", Look.dash(link.state())));
        }
        if (map.links().size() > TITLED_LINES) {
            svg.draw("path", attributes.toArray());
        } else {
            svg.open("path", attributes.toArray())
                    .title(sentence(link, partner))
                    .close();
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
        int y = needAt.get(need.id());
        svg.box(8, y - NEED_HEIGHT / 2, US - 12, NEED_HEIGHT, "fill", Look.PAPER, "stroke", Look.LINE);
        svg.label(16, y, US - 28, 2, need.label());
        LevelCell.draw(
                svg,
                List.of(new LevelCell(
                        US, y - NEED_HEIGHT / 2, 40, NEED_HEIGHT, need.own().level(), true)));
    }

    private void partner(Svg svg, Partner partner) {
        int y = partnerAt.get(partner.id());
        int width = WIDTH - TO - 8;
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
        svg.label(TO + used + 4, y, width - used - 10, 2, told(partner));
    }

    /** The name, and that it is still to come. */
    private String told(Partner partner) {
        return partner.status()
                .filter(status -> status != Status.EXISTING)
                .map(status -> partner.name() + " · " + words.of(status))
                .orElse(partner.name());
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
        Stream<List<String>> others = partners.stream()
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
