package org.profint.projectwork.testimony;

import java.text.BreakIterator;
import java.util.List;
import org.profint.house.Language;

/** What a card says of a testimony: its first sentence. */
final class FirstWords {

    private static final int LONGEST = 300;

    private FirstWords() {}

    static String of(List<TestimonyParagraph> paragraphs, Language language) {
        String text = paragraphs.stream()
                .map(TestimonyParagraph::text)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("")
                .replace('\n', ' ');
        BreakIterator sentences = BreakIterator.getSentenceInstance(language.getLocale());
        sentences.setText(text);
        int end = text.isEmpty() ? 0 : sentences.next();
        String first = text.substring(0, end).strip();
        return first.length() > LONGEST ? first.substring(0, LONGEST - 1).strip() + "…" : first;
    }
}
