package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.profint.catalogue.Addresses;
import org.profint.content.ModuleFiles;

/**
 * Plain language: sentences of at most 25 words, and the reading formula of each language. It fails on the texts of the
 * interface, reports on the content, and fails when more than one text of the content in ten is hard. Syllables are
 * counted as groups of vowels, which is near enough for a mean.
 */
class PlainLanguageTest {

    private static final int LONGEST_SENTENCE = 25;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;]+(?=\\s|$)|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüåœæìòáíóú]+");

    private final Texts texts = new Texts();

    private record Measure(double score, boolean good) {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_interface_is_written_in_plain_language(Language language) {
        // What is read as sentences: a button is no sentence.
        List<String> sentences = texts.in(language).values().stream()
                .map(text -> text.replaceAll("\\{[^}]*}", "7"))
                .flatMap(text -> sentences(text).stream())
                .filter(sentence -> words(sentence).size() > 3)
                .toList();
        assertThat(sentences).hasSizeGreaterThan(60);
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(words(sentence)).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
        Measure measure = measure(language, sentences);
        assertThat(measure.good()).as(language + " scores " + measure.score()).isTrue();
    }

    @Test
    void nine_of_ten_texts_of_the_content_are_plain_and_the_others_are_reported() {
        Map<String, String> hard = new TreeMap<>();
        var items = ModuleFiles.read(Path.of("modules"), Addresses::of).all();
        for (var item : items) {
            item.words().forEach((language, words) -> {
                List<String> sentences = sentences(words.plain()).stream()
                        .filter(sentence -> words(sentence).size() > 3)
                        .toList();
                long tooLong = sentences.stream()
                        .filter(each -> words(each).size() > LONGEST_SENTENCE)
                        .count();
                Measure measure = measure(language, sentences);
                if (!measure.good() || tooLong > 0) {
                    hard.put(
                            item.folder() + "/" + language.getTag() + ".md",
                            String.format(Locale.ROOT, "%.0f, %d long sentences", measure.score(), tooLong));
                }
            });
        }
        hard.forEach((file, why) ->
                java.util.logging.Logger.getLogger("plain-language").info(file + ": " + why));
        int all = items.stream().mapToInt(item -> item.words().size()).sum();
        assertThat(all).isGreaterThan(80);
        assertThat(hard).hasSizeLessThanOrEqualTo(all / 10);
    }

    private static List<String> sentences(String text) {
        return Stream.of(SENTENCE_END.split(text))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(each -> each.group()).collect(Collectors.toList());
    }

    /** FR Kandel–Moles ≥ 60 · EN Flesch–Kincaid grade ≤ 8 · IT Gulpease ≥ 60 · SV LIX ≤ 40. */
    private static Measure measure(Language language, List<String> sentences) {
        List<String> words = new ArrayList<>();
        sentences.forEach(sentence -> words.addAll(words(sentence)));
        double count = Math.max(1, words.size());
        double length = count / Math.max(1, sentences.size());
        double syllables = words.stream().mapToInt(PlainLanguageTest::syllables).sum() / count;
        double letters = words.stream().mapToInt(String::length).sum();
        double longWords = words.stream().filter(word -> word.length() > 6).count();
        return switch (language) {
            case FR -> {
                double score = 207 - 1.015 * length - 73.6 * syllables;
                yield new Measure(score, score >= 60);
            }
            case EN -> {
                double grade = 0.39 * length + 11.8 * syllables - 15.59;
                yield new Measure(grade, grade <= 8);
            }
            case IT -> {
                double score = 89 + (300 * sentences.size() - 10 * letters) / count;
                yield new Measure(score, score >= 60);
            }
            case SV -> {
                double lix = length + 100 * longWords / count;
                yield new Measure(lix, lix <= 40);
            }
        };
    }

    private static int syllables(String word) {
        String small = word.toLowerCase(Locale.ROOT).replaceAll("(?<=.{2})e[s]?$", "");
        return Math.max(1, (int) VOWELS.matcher(small).results().count());
    }
}
