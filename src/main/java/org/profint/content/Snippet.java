package org.profint.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;

/**
 * A step or a question of a definition as lines for the files of a tool.
 *
 * @param spec for {@code tool.yaml}; empty when there is no such thing in the definition
 * @param texts for the front matter of {@code fr.md}
 */
public record Snippet(String spec, String texts) {

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
