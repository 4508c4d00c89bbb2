package org.profint.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.profint.content.Content;
import org.profint.content.Item;
import org.profint.content.Kind;
import org.profint.content.RecommendationSpec;
import org.profint.content.Words;
import org.profint.house.Language;

/**
 * Finds things by the beginnings of words in titles and texts; accents, capitals and apostrophes do not count. Some
 * hundred texts in memory: no index of another's making would be faster or smaller.
 */
final class Search {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_HITS = 50;
    private static final int IN_TITLE = 20;
    private static final int IN_TEASER = 5;
    /** Words too short to tell anything. */
    private static final int SHORTEST = 2;

    private record Entry(Item<?> item, String title, String teaser, String text) {
        int score(String word) {
            if (title.contains(" " + word)) {
                return IN_TITLE;
            }
            if (teaser.contains(" " + word)) {
                return IN_TEASER;
            }
            return text.contains(" " + word) ? 1 : 0;
        }
    }

    private record Hit(Item<?> item, int score) {}

    private final Map<Language, List<Entry>> entries = new EnumMap<>(Language.class);

    Search(Content content) {
        for (Language language : Language.values()) {
            entries.put(
                    language,
                    content.all().stream()
                            // It has no page of its own.
                            .filter(item -> item.kind() != Kind.RUBRIC)
                            .map(item -> entry(item, language))
                            .toList());
        }
    }

    private static Entry entry(Item<?> item, Language language) {
        Words words = item.in(language).words();
        List<String> names = new ArrayList<>(words.aliases());
        names.add(words.title());
        names.add(words.brief());
        if (item.spec() instanceof RecommendationSpec recommendation) {
            names.add(recommendation.code());
        }
        return new Entry(item, plain(String.join(" ", names)), plain(words.teaser()), plain(words.plain()));
    }

    /** Small letters without accents, a blank between words and around all. */
    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return " " + BETWEEN_WORDS.matcher(small).replaceAll(" ").strip() + " ";
    }

    /** Things that have all the words, best first; at most 50. */
    List<Item<?>> find(String question, Language language) {
        String cut = question == null ? "" : question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        Set<String> words = Stream.of(plain(cut).split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .limit(12)
                .collect(Collectors.toSet());
        if (words.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries.get(language)) {
            int[] scores = words.stream().mapToInt(entry::score).toArray();
            if (java.util.Arrays.stream(scores).allMatch(score -> score > 0)) {
                hits.add(new Hit(entry.item(), java.util.Arrays.stream(scores).sum()));
            }
        }
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.item().kind() == Kind.STEP))
                .limit(MOST_HITS)
                .<Item<?>>map(Hit::item)
                .toList();
    }
}
