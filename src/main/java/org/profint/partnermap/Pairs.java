package org.profint.partnermap;

import java.util.ArrayList;
import java.util.List;

/** Names and what stands beside them, one under the other; what nobody has said says so. */
final class Pairs {

    private final Wording words;
    private final List<List<String>> pairs = new ArrayList<>();

    Pairs(Wording words) {
        this.words = words;
    }

    /** @param key of the name */
    Pairs add(String key, String said) {
        pairs.add(List.of(words.of(key), words.text(said)));
        return this;
    }

    Pairs add(String key, List<String> said) {
        return add(key, String.join(", ", said));
    }

    /** Only where somebody has said something. */
    Pairs addIfSaid(String key, String said) {
        return said.isBlank() ? this : add(key, said);
    }

    List<List<String>> all() {
        return List.copyOf(pairs);
    }
}
