package org.profint.content;

import java.util.Optional;
import java.util.stream.Stream;

/** What a folder of {@code modules/} can be. The name of its file says which. */
public enum Kind {
    MODEL("model", ModelSpec.class),
    DOMAIN("domain", DomainSpec.class),
    RECOMMENDATION("recommendation", RecommendationSpec.class),
    SUCCESS_FACTORS("success-factors", SuccessFactorsSpec.class),
    RUBRIC("rubric", RubricSpec.class),
    MODULE("module", ModuleSpec.class),
    STEP("step", StepSpec.class),
    CASE("case", CaseSpec.class),
    TOOL("tool", ToolSpec.class),
    TESTIMONY("testimony", TestimonySpec.class),
    PAGE("page", PageSpec.class);

    private final String word;
    private final Class<? extends Spec> spec;

    Kind(String word, Class<? extends Spec> spec) {
        this.word = word;
        this.spec = spec;
    }

    /** As in file names and links: {@code case} of {@code case:madame-k}. */
    public String word() {
        return word;
    }

    Class<? extends Spec> spec() {
        return spec;
    }

    static Optional<Kind> ofFile(String fileName) {
        return Stream.of(values())
                .filter(kind -> fileName.equals(kind.word + ".yaml"))
                .findFirst();
    }

    public static Optional<Kind> ofWord(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    boolean needsTeaser() {
        return switch (this) {
            case MODULE, STEP, CASE, TOOL, TESTIMONY, PAGE -> true;
            case MODEL, DOMAIN, RECOMMENDATION, SUCCESS_FACTORS, RUBRIC -> false;
        };
    }
}
