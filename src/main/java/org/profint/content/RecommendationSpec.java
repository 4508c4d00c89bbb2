package org.profint.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/** One of the fifteen recommendations, with its key points. */
public record RecommendationSpec(
        String id,
        String code,
        String domain,
        @JsonProperty("sections") List<KeyPoints> headings,
        List<String> successFactors,
        List<Further> goFurther)
        implements Spec {

    /** Key points under one heading; all are texts. */
    public record KeyPoints(String id, List<String> keyPoints) {}

    public RecommendationSpec {
        successFactors = Spec.orEmpty(successFactors);
        goFurther = Spec.orEmpty(goFurther);
    }

    @Override
    public Stream<String> texts() {
        return Stream.concat(
                headings.stream().flatMap(each -> Stream.concat(Stream.of(each.id()), each.keyPoints().stream())),
                Further.whys(goFurther));
    }

    @Override
    public Stream<Reference> references() {
        return Stream.concat(Spec.one(Kind.DOMAIN, domain), Further.targets(goFurther));
    }
}
