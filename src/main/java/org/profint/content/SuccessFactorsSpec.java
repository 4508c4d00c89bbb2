package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** The thirteen success factors of July 2019 and the recommendations that they feed. */
public record SuccessFactorsSpec(String id, List<Factor> factors) implements Spec {

    /** A factor; its parts, where it has some, are texts like itself. */
    public record Factor(String id, List<String> parts, List<String> recommendations) {
        public Factor {
            parts = Spec.orEmpty(parts);
        }
    }

    @Override
    public Stream<String> texts() {
        return factors.stream().flatMap(each -> Stream.concat(Stream.of(each.id()), each.parts().stream()));
    }

    @Override
    public Stream<Reference> references() {
        return factors.stream().flatMap(each -> Spec.all(Kind.RECOMMENDATION, each.recommendations()));
    }
}
