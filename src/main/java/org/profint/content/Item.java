package org.profint.content;

import java.util.Map;
import org.profint.house.Language;

/** A thing of the content: what it is, and what it says in each language it has. */
public record Item<S extends Spec>(Kind kind, S spec, Language source, Map<Language, Words> words, String folder) {

    public String id() {
        return spec.id();
    }

    public TranslationState stateIn(Language language) {
        Words there = words.get(language);
        if (there == null) {
            return TranslationState.MISSING;
        }
        if (there.isSource()) {
            return TranslationState.SOURCE;
        }
        return there.revision() < words.get(source).revision()
                ? TranslationState.OUTDATED
                : TranslationState.valueOf(there.state().toUpperCase(java.util.Locale.ROOT));
    }

    /** This thing for a reader of that language: in it, or in its own source language, never empty. */
    public Shown<S> in(Language language) {
        Words there = words.getOrDefault(language, words.get(source));
        return new Shown<>(this, there, language, stateIn(language));
    }
}
