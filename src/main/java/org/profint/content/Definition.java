package org.profint.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A version of a tool in one language, as people change and compare it: its steps and questions, and their words.
 *
 * @param brief the short title; null when there is none
 */
public record Definition(ToolSpec spec, String title, String brief, String teaser, Map<String, String> texts) {

    public Definition {
        texts = Map.copyOf(texts);
    }

    public static Definition of(Shown<ToolSpec> shown) {
        Words words = shown.words();
        return new Definition(shown.spec(), words.title(), words.shortTitle(), words.teaser(), words.texts());
    }

    /** A short text by its id; empty when there is none. */
    public String text(String id) {
        return texts.getOrDefault(id, "");
    }

    /** The same words, and this one: an empty one goes away. */
    public Definition with(String id, String text) {
        Map<String, String> more = new HashMap<>(texts);
        if (text == null || text.isEmpty()) {
            more.remove(id);
        } else {
            more.put(id, text);
        }
        return new Definition(spec, title, brief, teaser, more);
    }

    public Definition with(Map<String, String> others) {
        Map<String, String> more = new HashMap<>(texts);
        more.putAll(others);
        return new Definition(spec, title, brief, teaser, more);
    }

    /** These steps and questions, with the words that they call and no others. */
    public Definition with(ToolSpec other) {
        Set<String> called = other.texts().collect(Collectors.toCollection(HashSet::new));
        other.optionalTexts().forEach(called::add);
        Map<String, String> kept = texts.entrySet().stream()
                .filter(each -> called.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Definition(other, title, brief, teaser, kept);
    }

    public Definition named(String title, String brief) {
        return new Definition(spec, title, brief, teaser, texts);
    }
}
