package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** A pedagogical case: one main domain gives its colour; comments tie its parts to recommendations. */
public record CaseSpec(
        String id,
        Origin kind,
        String domain,
        List<String> recommendations,
        List<String> parts,
        List<Comment> comments,
        List<Practice> practices,
        List<String> questions,
        List<Further> goFurther)
        implements Spec {

    /** Where a case comes from; readers are told. */
    public enum Origin {
        FICTIONAL_COMPOSITE,
        REAL_ANONYMISED,
        DEVICE_DESCRIPTION
    }

    /** A section of comment on a part, hidden until the reader has thought for himself. */
    public record Comment(String id, String part, String recommendation) {}

    /** Something done or missing in the case, to be held beside one’s own organisation; its words are the text of its id. */
    public record Practice(String id, String recommendation) {}

    public CaseSpec {
        practices = Spec.orEmpty(practices);
        goFurther = Spec.orEmpty(goFurther);
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(questions.stream(), practices.stream().map(Practice::id), Further.whys(goFurther))
                .flatMap(each -> each);
    }

    @Override
    public Stream<String> sections() {
        return Stream.concat(parts.stream(), comments.stream().map(Comment::id));
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        Spec.one(Kind.DOMAIN, domain),
                        Spec.all(Kind.RECOMMENDATION, recommendations),
                        Stream.concat(
                                        comments.stream().map(Comment::recommendation),
                                        practices.stream().map(Practice::recommendation))
                                .map(each -> new Reference(Kind.RECOMMENDATION, each)),
                        Further.targets(goFurther))
                .flatMap(each -> each);
    }
}
