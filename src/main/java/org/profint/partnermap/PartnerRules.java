package org.profint.partnermap;

import java.time.LocalDate;
import java.util.Optional;

/** What can be lacking of a partner or of one of its links. */
final class PartnerRules {

    private PartnerRules() {}

    static Optional<Gap> withoutNeed(PartnerMap map, Partner partner) {
        boolean linked = map.linksOf(partner).stream().anyMatch(link -> link.level() > 0);
        return linked ? Optional.empty() : gap(Rule.G5, map, partner, "partnermap.gap.g5");
    }

    static Optional<Gap> onOnePerson(PartnerMap map, Partner partner) {
        return partner.relation().dependsOnOnePerson()
                ? gap(Rule.G7, map, partner, "partnermap.gap.g7")
                : Optional.empty();
    }

    private static Optional<Gap> gap(Rule rule, PartnerMap map, Partner partner, String key) {
        return Optional.of(Gap.of(rule, partner, map.priority(partner), key, partner.name()));
    }

    /** Only for partners that are there, and whose last contact somebody has written down. */
    static Optional<Gap> longSilent(PartnerMap map, Partner partner, LocalDate today, int months) {
        boolean silent = !partner.isToCome()
                && partner.relation()
                        .lastContact()
                        .filter(last -> last.isBefore(today.minusMonths(months)))
                        .isPresent();
        return silent
                ? Optional.of(
                        Gap.of(Rule.G10, partner, map.priority(partner), "partnermap.gap.g10", partner.name(), months))
                : Optional.empty();
    }

    static Optional<Gap> unexplained(PartnerMap map, Link link) {
        if (link.level() == 0 || !link.complementarity().isUnsaid()) {
            return Optional.empty();
        }
        return map.need(link.needId())
                .flatMap(need -> map.partner(link.partnerId())
                        .map(partner -> Gap.of(
                                Rule.G9, link, need.priority(), "partnermap.gap.g9", need.label(), partner.name())));
    }
}
