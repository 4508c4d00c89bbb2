package org.profint.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;

/**
 * A step or a question of a definition, or what is new of it, as lines for the files of a tool.
 *
 * @param spec for {@code tool.yaml}; empty when nothing goes there
 * @param texts for the front matter of {@code fr.md}; empty when nothing goes there
 */
public record Snippet(String spec, String texts) {

    public boolean isNothing() {
        return spec.isEmpty() && texts.isEmpty();
    }

    /** One text of it alone. */
    public static Snippet words(Definition tool, String id) {
        return new Snippet("", tool.texts().containsKey(id) ? yaml(Map.of("texts", Map.of(id, tool.text(id)))) : "");
    }

    /** A step without its questions: what it is called and how long it takes. */
    public static Snippet bare(Definition tool, String stepId) {
        return tool.spec().steps().stream()
                .filter(each -> each.id().equals(stepId))
                .map(each -> new ToolSpec.Part(each.id(), each.minutes(), List.of()))
                .map(each -> new Snippet(yaml(List.of(Definitions.tree(each))), ""))
                .findFirst()
                .orElse(new Snippet("", ""));
    }

    /** The order of things, each by its name alone. */
    public static Snippet order(List<String> ids) {
        return new Snippet(yaml(ids.stream().map(each -> Map.of("id", each)).toList()), "");
    }

    public static Snippet of(Definition tool, String id) {
        return tool.spec().steps().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(step -> of(tool, step, step.texts()))
                .or(() -> tool.spec()
                        .questions()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(question -> of(tool, question, question.texts())))
                .orElse(new Snippet("", ""));
    }

    private static Snippet of(Definition tool, Object thing, Stream<String> called) {
        Map<String, String> texts = called.filter(tool.texts()::containsKey)
                .collect(Collectors.toMap(each -> each, tool::text, (one, same) -> one, TreeMap::new));
        return new Snippet(yaml(List.of(Definitions.tree(thing))), yaml(Map.of("texts", texts)));
    }

    private static String yaml(Object tree) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return new org.yaml.snakeyaml.Yaml(options).dump(new ObjectMapper().convertValue(tree, Object.class));
    }
}
