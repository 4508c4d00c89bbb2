package org.profint.partnermap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Finds what a map lacks: eleven rules, each a plain sentence that can become an action or be accepted. */
public final class Gaps {

    /** Months without contact after which a partner is named. */
    public static final int SILENT_MONTHS = 6;

    private static final List<BiFunction<PartnerMap, Need, Optional<Gap>>> OF_NEEDS = List.of(
            NeedRules::answeredWeakly,
            NeedRules::notAloneAndNobodyElse,
            NeedRules::onOnePartnerOnly,
            NeedRules::highAndInformal,
            NeedRules::competenceNowhere);

    private static final List<BiFunction<PartnerMap, Partner, Optional<Gap>>> OF_PARTNERS =
            List.of(PartnerRules::withoutNeed, PartnerRules::onOnePerson);

    /** The most pressing first, then by priority; equals keep the order of the sheet. */
    private static final Comparator<Gap> PRESSING = Comparator.comparing(
                    (Gap gap) -> gap.rule().weight())
            .thenComparing(Gap::priority, Comparator.reverseOrder());

    private Gaps() {}

    public static List<Gap> in(PartnerMap map, LocalDate today) {
        return in(map, today, SILENT_MONTHS);
    }

    /** @param months without contact after which a partner is named */
    public static List<Gap> in(PartnerMap map, LocalDate today, int months) {
        Stream<Gap> needs =
                map.needs().stream().flatMap(need -> OF_NEEDS.stream().flatMap(rule -> rule.apply(map, need).stream()));
        Stream<Gap> partners = map.partners().stream()
                .flatMap(partner -> Stream.concat(
                                OF_PARTNERS.stream().map(rule -> rule.apply(map, partner)),
                                Stream.of(PartnerRules.longSilent(map, partner, today, months)))
                        .flatMap(Optional::stream));
        Stream<Gap> links = map.links().stream().flatMap(link -> PartnerRules.unexplained(map, link).stream());
        Stream<Gap> network = Stream.concat(NetworkRules.emptyFunctions(map), NetworkRules.neverChecked(map).stream());
        return Stream.of(needs, partners, network, links)
                .flatMap(each -> each)
                .sorted(PRESSING)
                .toList();
    }
}
