package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/** What an organisation tried with a tool, and what came of it. */
public record TestimonySpec(
        String id,
        String domain,
        String organisation,
        List<String> recommendations,
        List<String> tools,
        String module,
        List<Further> goFurther)
        implements Spec {

    public static final List<String> SECTIONS =
            List.of("context", "improvement", "tool", "process", "results", "evaluation", "impacts", "outlook");

    public TestimonySpec {
        tools = Spec.orEmpty(tools);
        goFurther = Spec.orEmpty(goFurther);
    }

    @Override
    public Stream<String> texts() {
        return Further.whys(goFurther);
    }

    @Override
    public Stream<String> sections() {
        return SECTIONS.stream();
    }

    @Override
    public Stream<Reference> references() {
        return Stream.of(
                        Spec.one(Kind.DOMAIN, domain),
                        Spec.all(Kind.RECOMMENDATION, recommendations),
                        Spec.all(Kind.TOOL, tools),
                        Spec.one(Kind.MODULE, module),
                        Further.targets(goFurther))
                .flatMap(each -> each);
    }
}
