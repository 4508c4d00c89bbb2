package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** A page of the library: a charter, a glossary, a method. */
public record PageSpec(String id, String domain, List<String> recommendations, List<Further> goFurther)
        implements Spec {

    public PageSpec {
        recommendations = Spec.orEmpty(recommendations);
        goFurther = Spec.orEmpty(goFurther);
    }

    @Override
    public Stream<String> texts() {
        return Further.whys(goFurther);
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        Spec.one(Kind.DOMAIN, domain),
                        Spec.all(Kind.RECOMMENDATION, recommendations),
                        Further.targets(goFurther))
                .flatMap(each -> each);
    }
}
