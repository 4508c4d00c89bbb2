package org.profint.content;

import org.profint.house.Language;

/** A thing as one reader sees it. {@code wanted} is the language asked for, {@code words} what there is. */
public record Shown<S extends Spec>(Item<S> item, Words words, Language wanted, TranslationState state) {

    public S spec() {
        return item.spec();
    }

    public String id() {
        return item.id();
    }

    public String reference() {
        return item.kind().word() + ":" + item.id();
    }

    public String title() {
        return words.title();
    }

    public String brief() {
        return words.brief();
    }

    /** A short text by its id; empty when this language does not have an optional one. */
    public String text(String id) {
        return words.texts().getOrDefault(id, "");
    }

    public boolean has(String id) {
        return words.texts().containsKey(id);
    }

    public Words.Section section(String id) {
        return words.sections().get(id);
    }

    /** Whether the reader is to be told something about this translation. */
    public boolean isToldAbout() {
        return !state.isSilent();
    }

    /** The {@code lang} of these words, for the page: not always the one that was wanted. */
    public String lang() {
        return words.language().getTag();
    }

    public Language source() {
        return item.source();
    }
}
