package org.profint.partnermap;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be lacking of the network as a whole. */
final class NetworkRules {

    private static final Map<NetworkFunction, String> EMPTY = Map.of(
            NetworkFunction.SOURCING, "partnermap.gap.g6.sourcing",
            NetworkFunction.PERIPHERAL, "partnermap.gap.g6.peripheral",
            NetworkFunction.SOCIAL, "partnermap.gap.g6.social",
            NetworkFunction.WORK, "partnermap.gap.g6.work");

    private NetworkRules() {}

    /** A partner that is still to come fills no function. Without partners there is no network to speak of. */
    static Stream<Gap> emptyFunctions(PartnerMap map) {
        if (map.partners().isEmpty() || !map.asks().contains("partner.functions")) {
            return Stream.empty();
        }
        return Stream.of(NetworkFunction.values())
                .filter(function -> map.partners().stream()
                        .noneMatch(each -> !each.isToCome() && each.functions().contains(function)))
                .map(function -> Gap.of(Rule.G6, "/" + function.word(), EMPTY.get(function)));
    }

    static Optional<Gap> neverChecked(PartnerMap map) {
        return map.checked()
                .filter(answer -> answer != Answer.YES)
                .map(answer -> answer == Answer.NO ? "partnermap.gap.g11" : "partnermap.gap.g11.partly")
                .map(key -> Gap.of(Rule.G11, "", key));
    }
}
