package org.profint.worksheet.adapting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.profint.content.Definition;
import org.profint.house.Problem;

/** What a version was made of, what it is, and what differs: read once, however many of its changes are offered. */
record Improved(OwnTool version, Definition before, Definition after, List<Difference> changes) {

    static Improved of(OwnTool version) {
        Definition before = version.origin();
        Definition after = version.definition();
        return new Improved(version, before, after, Changes.between(before, after));
    }

    /** @throws Problem.NotFound when the version has no such change */
    Difference change(String key) {
        return changes.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("change", key));
    }

    /** Nothing for what has another name in this edition of the campus: one row must not close the list of all. */
    private Stream<OfferView> view(OfferedChanges.Made made) {
        return changes.stream()
                .filter(each -> each.key().equals(made.offer().changeKey()))
                .limit(1)
                .map(change -> made.offer().view(made.organisation(), version, change, before, after));
    }

    static List<OfferView> views(List<OfferedChanges.Made> offers) {
        return views(offers, new HashMap<>());
    }

    /** Those of this version among them are not read again. */
    List<OfferView> viewsBeside(List<OfferedChanges.Made> offers) {
        return views(offers, new HashMap<>(Map.of(version.id(), this)));
    }

    private static List<OfferView> views(List<OfferedChanges.Made> offers, Map<String, Improved> known) {
        return offers.stream()
                .flatMap(each -> known.computeIfAbsent(each.version().id(), id -> of(each.version()))
                        .view(each))
                .toList();
    }
}
