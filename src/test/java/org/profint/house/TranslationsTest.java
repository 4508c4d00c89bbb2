package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text of the interface exists in every language, and every text that is asked for exists. */
class TranslationsTest {

    private static final Pattern ASKED =
            Pattern.compile("(?:t\\['|text\\('|\\.text\\(\"|put\\(\"[a-z.-]+\", \")([a-z]+\\.[A-Za-z0-9_.-]+)(['\"])");

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_language_has_the_texts_of_french_and_no_other(Language language) {
        assertThat(texts.in(language).keySet()).isEqualTo(texts.in(Language.FR).keySet());
        assertThat(texts.in(language))
                .hasSizeGreaterThan(250)
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_translation_has_the_places_of_the_french_text_and_can_be_formatted(Language language) {
        for (Map.Entry<String, String> text : texts.in(language).entrySet()) {
            Set<String> places = places(text.getValue());
            assertThat(places)
                    .as(text.getKey())
                    .isEqualTo(places(texts.in(Language.FR).get(text.getKey())));
            assertThat(text.getValue())
                    .as(text.getKey() + ": MessageFormat eats it")
                    .doesNotContain("'");
            if (!places.isEmpty()) {
                assertThat(new MessageFormat(text.getValue(), language.getLocale()).format(new Object[] {2, 9, 22}))
                        .doesNotContain("{");
            }
        }
    }

    private static Set<String> places(String text) {
        Matcher place = Pattern.compile("\\{([0-9])").matcher(text);
        return place.results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_text_that_a_page_or_a_class_asks_for_is_there() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(xhtml|java)"))
                    .toList()) {
                Matcher key = ASKED.matcher(Files.readString(file));
                // A key that ends in a dot is completed at run time.
                key.results()
                        .map(each -> each.group(1))
                        .filter(each -> !each.endsWith("."))
                        .forEach(asked::add);
            }
        }
        assertThat(asked).hasSizeGreaterThan(120);
        assertThat(texts.in(Language.FR).keySet()).containsAll(asked);
    }

    @Test
    void a_text_that_is_missing_shows_its_key_rather_than_nothing() {
        assertThat(texts.text(Language.FR, "house.no-such-text")).isEqualTo("house.no-such-text");
    }
}
