package org.profint.partnermap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has become of a map: the partners of both, those of before first, and a few counts. */
public record Change(List<Move> moves, List<Count> counts) {

    /** A partner before and after; one of both may be missing. */
    public record Move(Optional<Partner> before, Optional<Partner> after) {

        public Partner partner() {
            return after.or(() -> before).orElseThrow();
        }

        public boolean isNew() {
            return before.isEmpty();
        }

        public boolean isGone() {
            return after.isEmpty();
        }

        /** Rungs up, or down where it is negative; 0 where one of both is unknown. */
        public int rungs() {
            OptionalInt from = rung(before);
            OptionalInt to = rung(after);
            return from.isPresent() && to.isPresent() ? to.getAsInt() - from.getAsInt() : 0;
        }

        public static OptionalInt rung(Optional<Partner> partner) {
            return partner.map(each -> each.relation().rung()).orElse(OptionalInt.empty());
        }
    }

    /** A figure before and after. {@code key} is that of its name. */
    public record Count(String key, long before, long after) {

        public long difference() {
            return after - before;
        }
    }

    /** Two moments of one sheet, whose rows keep their ids, or two sheets of one organisation, by name. */
    public static Change between(PartnerMap before, PartnerMap after) {
        Function<Partner, String> identity = before.partners().stream()
                        .anyMatch(each -> after.partner(each.id()).isPresent())
                ? Partner::id
                : partner -> partner.name().toLowerCase(Locale.ROOT);
        Stream<Move> kept =
                before.partners().stream().map(each -> new Move(Optional.of(each), twin(each, after, identity)));
        Stream<Move> added = after.partners().stream()
                .filter(each -> twin(each, before, identity).isEmpty())
                .map(each -> new Move(Optional.empty(), Optional.of(each)));
        return new Change(Stream.concat(kept, added).toList(), counts(before, after));
    }

    private static Optional<Partner> twin(Partner partner, PartnerMap map, Function<Partner, String> identity) {
        return map.partners().stream()
                .filter(each -> identity.apply(each).equals(identity.apply(partner)))
                .findFirst();
    }

    private static List<Count> counts(PartnerMap before, PartnerMap after) {
        return List.of(
                new Count("partnermap.change.partners", partners(before), partners(after)),
                new Count("partnermap.change.needs", answered(before), answered(after)),
                new Count("partnermap.change.links", links(before), links(after)),
                new Count("partnermap.change.written", written(before), written(after)));
    }

    private static long partners(PartnerMap map) {
        return map.size().all().existing();
    }

    private static long answered(PartnerMap map) {
        return map.needs().stream()
                .filter(need -> !map.activePartners(need).isEmpty())
                .count();
    }

    private static long links(PartnerMap map) {
        return map.links().stream().filter(Link::isActive).count();
    }

    private static long written(PartnerMap map) {
        return map.partners().stream()
                .filter(each -> each.relation().rung().orElse(0) >= Rung.WRITTEN)
                .count();
    }
}
