package org.profint.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    /** What a thing is found by, in plain words. */
    record Entry(String title, String teaser, String text) {

        static Entry of(String title, String teaser, String text) {
            return new Entry(plain(title), plain(teaser), plain(text));
        }

        private int score(String word) {
            if (title.contains(" " + word)) {
                return IN_TITLE;
            }
            if (teaser.contains(" " + word)) {
                return IN_TEASER;
            }
            return text.contains(" " + word) ? 1 : 0;
        }

        /** 0 unless all the words are there. */
        int score(Collection<String> words) {
            int[] scores = words.stream().mapToInt(this::score).toArray();
            return IntStream.of(scores).allMatch(score -> score > 0)
                    ? IntStream.of(scores).sum()
                    : 0;
        }
    }

    private record Indexed(Item<?> item, Entry entry) {}

    private record Hit(Item<?> item, int score) {}

    private final Map<Language, List<Indexed>> entries = new EnumMap<>(Language.class);

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

    private static Indexed entry(Item<?> item, Language language) {
        Words words = item.in(language).words();
        List<String> names = new ArrayList<>(words.aliases());
        names.add(words.title());
        names.add(words.brief());
        if (item.spec() instanceof RecommendationSpec recommendation) {
            names.add(recommendation.code());
        }
        return new Indexed(item, Entry.of(String.join(" ", names), words.teaser(), words.plain()));
    }

    /** Small letters without accents, a blank between words and around all. */
    static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String small = bare.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return " " + BETWEEN_WORDS.matcher(small).replaceAll(" ").strip() + " ";
    }

    /** The words of a question that tell something; empty for none. */
    static List<String> words(String question) {
        String cut = question == null ? "" : question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        return Stream.of(plain(cut).split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .limit(12)
                .distinct()
                .toList();
    }

    /** Things that have all the words, best first; at most 50. */
    List<Item<?>> find(String question, Language language) {
        List<String> words = words(question);
        if (words.isEmpty()) {
            return List.of();
        }
        return entries.get(language).stream()
                .map(each -> new Hit(each.item(), each.entry().score(words)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score)
                        .reversed()
                        .thenComparing(hit -> hit.item().kind() == Kind.STEP))
                .limit(MOST_HITS)
                .<Item<?>>map(Hit::item)
                .toList();
    }
}
