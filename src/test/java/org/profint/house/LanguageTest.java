package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @Test
    void a_regional_tag_is_its_language() {
        assertThat(Language.of("fr-BE")).contains(Language.FR);
        assertThat(Language.of("SV-fi")).contains(Language.SV);
    }

    @Test
    void another_language_or_nonsense_is_none_of_ours() {
        assertThat(Language.of("de")).isEmpty();
        assertThat(Language.of("../../fr")).isEmpty();
        assertThat(Language.of("")).isEmpty();
        assertThat(Language.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FR,28 novembre 2026,samedi",
        "EN,28 November 2026,Saturday",
        "IT,28 novembre 2026,sabato",
        "SV,28 november 2026,lördag"
    })
    void days_are_said_in_words_and_those_of_moments_are_the_days_of_the_place(
            Language language, String day, String weekday) {
        LocalDate date = LocalDate.of(2026, 11, 28);
        assertThat(language.day(date)).isEqualTo(day);
        assertThat(language.weekday(date)).startsWith(weekday).contains("28", "2026");
        // Half past midnight in Paris is still yesterday in Greenwich.
        Instant moment = Instant.parse("2026-11-27T23:30:00Z");
        assertThat(language.day(moment)).isEqualTo(day);
        assertThat(language.moment(moment)).contains("28", "2026").containsPattern("0?0[:.]30");
    }

    @Test
    void ids_sort_by_the_time_they_were_made_and_are_read_in_one_spelling() {
        String first = Ids.next();
        assertThat(first.charAt(14)).isEqualTo('7');
        assertThat(Ids.read(first.toUpperCase())).contains(first);
        assertThat(Ids.read("1-1-1-1-1")).isEmpty();
        assertThat(Ids.read(null)).isEmpty();
    }
}
