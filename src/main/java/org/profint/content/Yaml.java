package org.profint.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML text as a JSON tree that remembers the line of everything. Only plain data: a tag, an alias or an anchor never
 * makes an object.
 */
final class Yaml {

    private final String file;
    private final int firstLine;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final JsonNode tree;

    /**
     * @param file as mistakes name it
     * @param firstLine the line of the file where this text begins, from 1
     */
    Yaml(String file, String text, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        tree = read(text);
    }

    JsonNode tree() {
        return tree;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** The line of a JSON pointer ({@code /prompts/0/id}), or of the nearest thing around it. */
    int line(String pointer) {
        String each = pointer;
        while (!lines.containsKey(each) && each.contains("/")) {
            each = each.substring(0, each.lastIndexOf('/'));
        }
        return lines.getOrDefault(each, firstLine);
    }

    private JsonNode read(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(500_000);
        try {
            Node root = new Composer(
                            new ParserImpl(new StreamReader(new StringReader(text)), options), new Resolver(), options)
                    .getSingleNode();
            return root == null ? JsonNodeFactory.instance.objectNode() : convert(root, "");
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? firstLine
                    : broken.getProblemMark().getLine() + firstLine;
            return broken(line, broken.getProblem());
        } catch (YAMLException unreadable) {
            // A control character, an alias, too deep or too long: these come without a place.
            return broken(firstLine, unreadable.getMessage().lines().findFirst().orElse(""));
        }
    }

    private JsonNode broken(int line, String why) {
        mistakes.add(new Mistake(
                file, line, "this is no YAML: " + why, "Put texts between double quotes, and indent with spaces."));
        return JsonNodeFactory.instance.objectNode();
    }

    private JsonNode convert(Node node, String pointer) {
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + firstLine);
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            var array = JsonNodeFactory.instance.arrayNode();
            for (Node each : sequence.getValue()) {
                array.add(convert(each, pointer + "/" + array.size()));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int line = tuple.getKeyNode().getStartMark().getLine() + firstLine;
            String below = pointer + "/" + key;
            if (object.has(key)) {
                mistakes.add(new Mistake(file, line, "“" + key + "” stands here twice", "Keep one of them."));
            }
            lines.put(below, line);
            object.set(key, convert(tuple.getValueNode(), below));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode node) {
        String value = node.getValue();
        if (node.getTag().equals(Tag.INT) && value.matches("-?[0-9]{1,9}")) {
            return JsonNodeFactory.instance.numberNode(Integer.parseInt(value));
        }
        if (node.getTag().equals(Tag.BOOL)) {
            return JsonNodeFactory.instance.booleanNode(
                    value.equalsIgnoreCase("true") || value.equalsIgnoreCase("yes") || value.equalsIgnoreCase("on"));
        }
        return node.getTag().equals(Tag.NULL)
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(value);
    }
}
