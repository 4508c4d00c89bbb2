package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** One of the four domains. Its colour is data, and never stands without its icon and its word. */
public record DomainSpec(
        String id, String code, Colour colour, String icon, List<String> recommendations, String module)
        implements Spec {

    /** {@code #rrggbb} on a light and on a dark page. */
    public record Colour(String light, String dark) {}

    @Override
    public Stream<Reference> references() {
        return Stream.concat(Spec.all(Kind.RECOMMENDATION, recommendations), Spec.one(Kind.MODULE, module));
    }
}
