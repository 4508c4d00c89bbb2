package org.profint.content;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** The shape of a file: {@code schema.json} says it, this class asks it and speaks to the author. */
final class Shape {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    private static final JsonNode ALL = read();

    private final JsonNode definition;
    private final JsonSchema schema;

    /** @param name a definition of {@code schema.json} */
    Shape(String name) {
        definition = ALL.at("/$defs/" + name);
        var root = ALL.deepCopy();
        ((com.fasterxml.jackson.databind.node.ObjectNode) root).put("$ref", "#/$defs/" + name);
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://profint.example/schema/" + name), root, config);
    }

    private static JsonNode read() {
        try (InputStream in = Shape.class.getResourceAsStream("schema.json")) {
            JsonNode tree = JSON.readTree(in);
            ((com.fasterxml.jackson.databind.node.ObjectNode) tree).remove("$id");
            return tree;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that is wrong with a text's shape. */
    List<Mistake> check(Yaml yaml, String file) {
        List<Mistake> mistakes = new ArrayList<>(yaml.mistakes());
        if (mistakes.isEmpty()) {
            for (ValidationMessage message : schema.validate(yaml.tree())) {
                mistakes.add(mistake(message, yaml, file));
            }
        }
        return mistakes;
    }

    private Mistake mistake(ValidationMessage message, Yaml yaml, String file) {
        String pointer = message.getInstanceLocation().toString();
        String where = pointer.isEmpty() ? "" : "“" + pointer.substring(1) + "” ";
        String property = message.getProperty();
        return switch (message.getType()) {
            case "additionalProperties" ->
                new Mistake(
                        file,
                        yaml.line(pointer + "/" + property),
                        "“" + property + "” is not a key of this place",
                        Mistake.nearest(property, keysAround(message)));
            case "required" ->
                new Mistake(
                        file,
                        yaml.line(pointer),
                        where + "lacks “" + property + "”",
                        "Add a line “" + property + ": …”.");
            case "enum" ->
                new Mistake(
                        file,
                        yaml.line(pointer),
                        where + "is “" + yaml.tree().at(pointer).asText() + "”",
                        Mistake.nearest(yaml.tree().at(pointer).asText(), strings(message.getSchemaNode())));
            default ->
                new Mistake(
                        file,
                        yaml.line(pointer),
                        where + message.getMessage().replaceFirst("^[^:]*: ", ""),
                        "See modules/README.md.");
        };
    }

    private List<String> keysAround(ValidationMessage message) {
        String path = message.getSchemaLocation().getFragment().toString();
        JsonNode around = ALL.at(path.substring(0, path.lastIndexOf('/')));
        JsonNode properties = around.has("properties") ? around.get("properties") : definition.path("properties");
        List<String> keys = new ArrayList<>();
        properties.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    static <T> T as(Class<T> type, JsonNode tree) {
        try {
            return JSON.treeToValue(tree, type);
        } catch (IOException impossible) {
            throw new IllegalStateException("schema.json lets through what " + type + " does not take", impossible);
        }
    }
}
