package org.profint.partnermap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.house.Ids;

/** The facts behind a gap, as a sign that changes when they do: what was accepted then comes back. */
final class Basis {

    private Basis() {}

    static String of(PartnerMap map, Gap gap) {
        Stream<Object> facts = Stream.concat(
                Stream.of(gap.key(), gap.values()),
                Stream.of(
                                map.need(gap.needId()).stream().flatMap(need -> facts(map, gap.rule(), need)),
                                map.partner(gap.partnerId()).stream().flatMap(each -> facts(map, gap.rule(), each)),
                                map.links().stream()
                                        .filter(each -> each.joins(gap.needId(), gap.partnerId()))
                                        .flatMap(each -> Stream.<Object>of(each.level(), each.state())))
                        .flatMap(each -> each));
        return Ids.of(facts.map(String::valueOf).collect(Collectors.joining("\n")));
    }

    private static Stream<Object> facts(PartnerMap map, Rule rule, Need need) {
        return switch (rule) {
            case G1 -> Stream.of(need.priority(), map.cover(need));
            case G2 -> Stream.of(need.priority(), need.own().alone());
            case G3 -> Stream.of(need.priority(), need.own().alone(), partners(map, need));
            case G4 -> Stream.of(need.priority(), partners(map, need));
            case G8 -> Stream.of(need.priority(), need.assembled());
            default -> Stream.of();
        };
    }

    /** Partners that do something for it today, with their rungs. */
    private static List<String> partners(PartnerMap map, Need need) {
        return map.activePartners(need).stream()
                .map(each -> each.id() + " " + each.relation().rung())
                .sorted()
                .toList();
    }

    private static Stream<Object> facts(PartnerMap map, Rule rule, Partner partner) {
        return switch (rule) {
            case G5 -> Stream.of(partner.status(), partner.functions());
            case G7 -> Stream.of(partner.relation().rung(), active(map, partner));
            case G10 -> Stream.of(partner.relation().lastContact());
            default -> Stream.of();
        };
    }

    private static List<String> active(PartnerMap map, Partner partner) {
        return map.linksOf(partner).stream()
                .filter(Link::isActive)
                .map(each -> each.needId() + " " + each.level())
                .sorted()
                .toList();
    }
}
