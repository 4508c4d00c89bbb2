package org.profint.partnermap.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.profint.partnermap.Link;
import org.profint.partnermap.Need;
import org.profint.partnermap.Partner;
import org.profint.partnermap.PartnerMap;

/**
 * Heights in the graph of needs and partners, in pixels from the top of both columns. Needs keep the order of the sheet;
 * partners stand near their needs, so that few lines cross, and those without a need come last.
 */
final class GraphLayout {

    private static final int NEED_STEP = 44;
    private static final int PARTNER_STEP = 41;

    /** How far the ends of lines spread on a box. */
    private static final int SPREAD = 26;

    private final List<Partner> partners;
    private final int height;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Link, Integer> starts = new HashMap<>();
    private final Map<Link, Integer> ends = new HashMap<>();

    GraphLayout(PartnerMap map) {
        List<String> needs = map.needs().stream().map(Need::id).toList();
        partners = map.partners().stream()
                .sorted(Comparator.comparingDouble(partner -> middle(map.linksOf(partner), needs)))
                .toList();
        height = Stream.of(needs.size() * NEED_STEP, partners.size() * PARTNER_STEP, 2 * NEED_STEP)
                .reduce(0, Math::max);
        place("need ", needs);
        place("partner ", partners.stream().map(Partner::id).toList());
        map.needs().forEach(need -> spread(map.linksOf(need), y(need), this::partnerOf, starts));
        partners.forEach(partner -> spread(map.linksOf(partner), y(partner), this::needOf, ends));
    }

    private static double middle(List<Link> links, List<String> needs) {
        return links.stream()
                .mapToInt(link -> needs.indexOf(link.needId()))
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private void place(String kind, List<String> ids) {
        for (int at = 0; at < ids.size(); at++) {
            places.put(kind + ids.get(at), (2 * at + 1) * height / (2 * ids.size()));
        }
    }

    /** Lines leave a box in the order in which they arrive. */
    private static void spread(List<Link> links, int middle, ToIntFunction<Link> other, Map<Link, Integer> places) {
        List<Link> sorted =
                links.stream().sorted(Comparator.comparingInt(other)).toList();
        for (int at = 0; at < sorted.size(); at++) {
            places.put(sorted.get(at), middle - SPREAD / 2 + (2 * at + 1) * SPREAD / (2 * sorted.size()));
        }
    }

    private int needOf(Link link) {
        return places.get("need " + link.needId());
    }

    private int partnerOf(Link link) {
        return places.get("partner " + link.partnerId());
    }

    /** From top to bottom. */
    List<Partner> partners() {
        return partners;
    }

    int height() {
        return height;
    }

    int y(Need need) {
        return places.get("need " + need.id());
    }

    int y(Partner partner) {
        return places.get("partner " + partner.id());
    }

    /** Where a line begins, on the side of the need. */
    int start(Link link) {
        return starts.get(link);
    }

    /** Where it ends, on the side of the partner. */
    int end(Link link) {
        return ends.get(link);
    }
}
