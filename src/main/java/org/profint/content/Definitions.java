package org.profint.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.profint.house.Language;

/**
 * Tools that stand in no file: what an organisation wrote, as texts to keep and back. It is read with the schema and
 * checked with the rules of {@code tool.yaml} and {@code fr.md}.
 */
public final class Definitions {

    private static final String FILE = "tool";
    private static final Shape SHAPE = new Shape("tool");
    private static final ObjectMapper JSON = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private Definitions() {}

    /** Either the thing, or what is wrong with it. */
    public record Outcome(Item<ToolSpec> item, List<Mistake> mistakes) {

        public boolean isSound() {
            return mistakes.isEmpty();
        }
    }

    /** Its steps and questions as text. */
    public static String specText(Definition definition) {
        ObjectNode tree = JSON.valueToTree(definition.spec());
        // Not the name in Java: “new” is no name there.
        tree.put("origin", definition.spec().origin().name().replace("_", ""));
        tidy(tree);
        return write(tree);
    }

    /** A step or a question of a spec as it is written in a file. */
    static JsonNode tree(Object part) {
        JsonNode tree = JSON.valueToTree(part);
        tidy(tree);
        return tree;
    }

    /** As people write it: nothing at all instead of an empty list or a no. */
    private static void tidy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> empty = new ArrayList<>();
            object.properties().forEach(each -> {
                boolean list = each.getValue().isArray() && each.getValue().isEmpty();
                if ((list && !each.getKey().equals("changes"))
                        || each.getValue().isNull()
                        || each.getValue().isBoolean() && !each.getValue().asBoolean()) {
                    empty.add(each.getKey());
                }
            });
            object.remove(empty);
        }
        node.forEach(Definitions::tidy);
    }

    /** Its words as text: the front matter of a source. */
    public static String wordsText(Definition definition) {
        ObjectNode tree = JSON.createObjectNode().put("title", definition.title());
        if (definition.brief() != null) {
            tree.put("short", definition.brief());
        }
        if (!definition.teaser().isEmpty()) {
            tree.put("teaser", definition.teaser());
        }
        tree.put("state", "source").put("revision", 1);
        ObjectNode texts = tree.putObject("texts");
        new TreeMap<>(definition.texts()).forEach(texts::put);
        return write(tree);
    }

    private static String write(ObjectNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads and checks.
     *
     * @param around the content beside which it stands
     * @param otherTool whether there is such a version outside the content: it may be based on that
     */
    public static Outcome read(
            String spec, String words, Language language, Content around, Predicate<String> otherTool) {
        Outcome kept = kept(spec, words, language);
        if (!kept.isSound()) {
            return kept;
        }
        List<Mistake> mistakes = new ArrayList<>(Calls.check(kept.item().spec(), file(words, language)));
        List<String> elsewhere = around.all(ToolSpec.class)
                .flatMap(each -> each.spec().questions())
                .map(ToolSpec.Question::id)
                .toList();
        ToolRules.check(kept.item().spec(), elsewhere)
                .forEach(each -> mistakes.add(new Mistake(FILE, 0, each.what(), each.remedy())));
        kept.item()
                .spec()
                .references()
                .distinct()
                .filter(each -> around.find(each).isEmpty())
                .filter(each -> each.kind() != Kind.TOOL || !otherTool.test(each.id()))
                .forEach(each -> mistakes.add(new Mistake(
                        FILE, 0, "there is no " + each, Mistake.nearest(each.id(), ids(around, each.kind())))));
        return mistakes.isEmpty() ? kept : new Outcome(null, mistakes);
    }

    private static List<String> ids(Content around, Kind kind) {
        return around.all().stream()
                .filter(each -> each.kind() == kind)
                .map(Item::id)
                .toList();
    }

    /** Reads what was checked when it was kept: what it names may be gone since, and it stays what it is. */
    public static Outcome kept(String spec, String words, Language language) {
        Yaml yaml = new Yaml(FILE, spec, 1);
        WordsFile file = file(words, language);
        List<Mistake> mistakes = new ArrayList<>(SHAPE.check(yaml, FILE));
        mistakes.addAll(file.mistakes());
        if (!mistakes.isEmpty()) {
            return new Outcome(null, mistakes);
        }
        ToolSpec read = Shape.as(ToolSpec.class, yaml.tree());
        Map<Language, Words> all = Map.of(language, file.words(target -> target));
        return new Outcome(new Item<>(Kind.TOOL, read, language, all, ""), List.of());
    }

    private static WordsFile file(String words, Language language) {
        return new WordsFile(language, "words", "---\n" + words + "\n---\n");
    }

    /** What is wrong, for the log. */
    public static String said(List<Mistake> mistakes) {
        return mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n"));
    }
}
