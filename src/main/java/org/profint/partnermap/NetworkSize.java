package org.profint.partnermap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many partners there are: of all, by function and by type. A partner of two functions counts in both.
 *
 * @param byFunction all four, also those without a partner
 * @param byType in the words of the tool, in the order of the sheet; those without a type under the empty word
 */
public record NetworkSize(Count all, Map<NetworkFunction, Count> byFunction, Map<String, Count> byType) {

    /** Partners by status; {@code unsaid} are those whose status nobody has said. */
    public record Count(int existing, int necessary, int potential, int unsaid) {

        public int total() {
            return existing + necessary + potential + unsaid;
        }

        static Count of(List<Partner> partners) {
            return new Count(
                    number(partners, Optional.of(Status.EXISTING)),
                    number(partners, Optional.of(Status.NECESSARY)),
                    number(partners, Optional.of(Status.POTENTIAL)),
                    number(partners, Optional.empty()));
        }

        private static int number(List<Partner> partners, Optional<Status> status) {
            return (int) partners.stream()
                    .filter(each -> each.status().equals(status))
                    .count();
        }
    }

    static NetworkSize of(List<Partner> partners) {
        Map<NetworkFunction, Count> byFunction = new LinkedHashMap<>();
        Stream.of(NetworkFunction.values())
                .forEach(function -> byFunction.put(
                        function, count(partners, each -> each.functions().contains(function))));
        Map<String, Count> byType = new LinkedHashMap<>();
        partners.stream()
                .map(Partner::type)
                .distinct()
                .forEach(type ->
                        byType.put(type, count(partners, each -> each.type().equals(type))));
        return new NetworkSize(Count.of(partners), byFunction, byType);
    }

    private static Count count(List<Partner> partners, Predicate<Partner> which) {
        return Count.of(partners.stream().filter(which).toList());
    }
}
