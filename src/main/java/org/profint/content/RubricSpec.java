package org.profint.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked at when a team's project is reviewed: criteria, and four words for how far each is. No numbers.
 *
 * @param gate the one thing without which nothing is validated
 */
public record RubricSpec(String id, String gate, List<String> levels, List<Criterion> criteria) implements Spec {

    /** What to call the text that says what a criterion looks like when it is met. */
    public static final String MET = "-solid";

    /** A criterion. {@code tools}: ids of those whose sheets it is about. */
    public record Criterion(String id, List<String> tools) {}

    /** Ids of the criteria of a sheet, in order. */
    public List<String> of(String toolId) {
        return criteria.stream()
                .filter(each -> each.tools().contains(toolId))
                .map(Criterion::id)
                .toList();
    }

    @Override
    public Stream<String> texts() {
        Stream<String> asked = Stream.concat(Stream.of(gate), criteria.stream().map(Criterion::id))
                .flatMap(each -> Stream.of(each, each + MET));
        return Stream.concat(levels.stream(), asked);
    }

    @Override
    public Stream<Reference> references() {
        return criteria.stream().flatMap(each -> Spec.all(Kind.TOOL, each.tools()));
    }
}
