package org.profint.facilitation.desk;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sentences of a text: what is picked out of a post is a whole one. */
final class Sentences {

    private Sentences() {}

    /** @param language of the text */
    static List<String> of(String text, String language) {
        return text.lines()
                .flatMap(line -> inLine(line, Locale.forLanguageTag(language)))
                .toList();
    }

    private static Stream<String> inLine(String line, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(line);
        List<String> found = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String sentence = line.substring(from, to).strip();
            if (!sentence.isEmpty()) {
                found.add(sentence);
            }
        }
        return found.stream();
    }

    /** Whether a sentence still stands in what its author says. */
    static boolean has(String text, String language, String sentence) {
        return of(text, language).contains(sentence);
    }
}
