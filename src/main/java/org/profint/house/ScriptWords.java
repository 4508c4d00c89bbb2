package org.profint.house;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a script says to people, for an attribute of its page. */
public final class ScriptWords {

    /** Looked for once: each call of {@code Json} searches the class path for its provider. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * @param keys of texts of the interface
     * @param name from such a key to the name by which the script asks for its words
     */
    public ScriptWords(List<String> keys, UnaryOperator<String> name) {
        keys.forEach(key -> names.put(key, name.apply(key)));
    }

    /** As JSON, in the language of these texts. */
    public String in(Map<String, String> texts) {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        names.forEach((key, name) -> all.add(name, texts.get(key)));
        return all.build().toString();
    }
}
