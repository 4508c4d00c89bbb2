package org.profint.content;

import java.util.Optional;

/** The name of a thing: {@code case:madame-k}. */
public record Reference(Kind kind, String id) {

    /** Reads {@code kind:id}; nothing when the kind is not one of ours (an {@code https:} link, for instance). */
    public static Optional<Reference> read(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Kind.ofWord(text.substring(0, colon)).map(kind -> new Reference(kind, text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind.word() + ":" + id;
    }
}
