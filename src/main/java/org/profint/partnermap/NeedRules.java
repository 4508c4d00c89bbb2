package org.profint.partnermap;

import java.util.List;
import java.util.Optional;

/** What can be lacking of a need. */
final class NeedRules {

    private NeedRules() {}

    static Optional<Gap> answeredWeakly(PartnerMap map, Need need) {
        int cover = map.cover(need);
        if (cover > 1) {
            return Optional.empty();
        }
        return Optional.of(
                cover == 0
                        ? Gap.of(Rule.G1, need, "partnermap.gap.g1.nobody", need.label())
                        : Gap.of(Rule.G1, need, "partnermap.gap.g1", need.label()));
    }

    static Optional<Gap> notAloneAndNobodyElse(PartnerMap map, Need need) {
        Answer alone = need.own().alone().orElse(Answer.YES);
        if (alone == Answer.YES || !map.activePartners(need).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                alone == Answer.NO
                        ? Gap.of(Rule.G2, need, "partnermap.gap.g2", need.label())
                        : Gap.of(Rule.G2, need, "partnermap.gap.g2.partly", need.label()));
    }

    /** Where we can answer alone, one partner more is no weak point. */
    static Optional<Gap> onOnePartnerOnly(PartnerMap map, Need need) {
        List<Partner> active = map.activePartners(need);
        if (active.size() != 1 || need.own().alone().filter(Answer.YES::equals).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Gap.of(
                Rule.G3, need, "partnermap.gap.g3", need.label(), active.get(0).name()));
    }

    /** Relations whose rung nobody has said do not count, and all unsaid is no news. */
    static Optional<Gap> highAndInformal(PartnerMap map, Need need) {
        List<Partner> known = map.activePartners(need).stream()
                .filter(each -> each.relation().rung().isPresent())
                .toList();
        boolean informal = !known.isEmpty() && known.stream().allMatch(each -> each.hasRungUpTo(Rung.INFORMAL));
        return need.priority() >= Need.HIGH && informal
                ? Optional.of(Gap.of(Rule.G4, need, "partnermap.gap.g4", need.label()))
                : Optional.empty();
    }

    /** "Partly" is a gap where somebody has said what is lacking. */
    static Optional<Gap> competenceNowhere(PartnerMap map, Need need) {
        boolean no = need.assembled().filter(Answer.NO::equals).isPresent();
        boolean yes = need.assembled().filter(Answer.YES::equals).isPresent();
        if (!need.lacking().isBlank() && !yes) {
            return Optional.of(Gap.of(Rule.G8, need, "partnermap.gap.g8.named", need.label(), need.lacking()));
        }
        return no ? Optional.of(Gap.of(Rule.G8, need, "partnermap.gap.g8", need.label())) : Optional.empty();
    }
}
