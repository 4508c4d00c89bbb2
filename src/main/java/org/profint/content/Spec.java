package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** The part of a thing that has no language. It knows which words and which other things it calls. */
public sealed interface Spec
        permits ModelSpec,
                DomainSpec,
                RecommendationSpec,
                SuccessFactorsSpec,
                RubricSpec,
                ModuleSpec,
                StepSpec,
                CaseSpec,
                ToolSpec,
                TestimonySpec,
                PageSpec {

    String id();

    /** Ids of the short texts that every language must have. */
    default Stream<String> texts() {
        return Stream.empty();
    }

    /** Ids of the short texts that a language may have besides. */
    default Stream<String> optionalTexts() {
        return Stream.empty();
    }

    /** Ids of the sections that every language must have. */
    default Stream<String> sections() {
        return Stream.empty();
    }

    /** Other things that must exist. */
    default Stream<Reference> references() {
        return Stream.empty();
    }

    static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static Stream<Reference> all(Kind kind, List<String> ids) {
        return ids.stream().map(id -> new Reference(kind, id));
    }

    static Stream<Reference> one(Kind kind, String id) {
        return id == null ? Stream.empty() : Stream.of(new Reference(kind, id));
    }
}
