package org.profint.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether the short texts of a language are those that the thing calls: none is missing, none is left over. */
final class Calls {

    private Calls() {}

    static List<Mistake> check(Spec spec, WordsFile words) {
        Set<String> there = new HashSet<>();
        words.front().tree().path("texts").fieldNames().forEachRemaining(there::add);
        Set<String> needed = spec.texts().collect(Collectors.toCollection(TreeSet::new));
        Set<String> extra = new TreeSet<>(there);
        extra.removeAll(needed);
        extra.removeAll(spec.optionalTexts().collect(Collectors.toSet()));
        Set<String> missing = new TreeSet<>(needed);
        missing.removeAll(there);
        List<Mistake> mistakes = new ArrayList<>();
        missing.forEach(id -> mistakes.add(new Mistake(
                words.file(), words.front().line("/texts"), "lacks the text “" + id + "”", "Add it under “texts:”.")));
        extra.forEach(id -> mistakes.add(new Mistake(
                words.file(),
                words.front().line("/texts/" + id),
                "nothing calls the text “" + id + "”",
                Mistake.nearest(id, missing))));
        return mistakes;
    }
}
