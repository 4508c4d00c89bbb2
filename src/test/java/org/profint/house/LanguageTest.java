package org.profint.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void ids_sort_by_the_time_they_were_made_and_are_read_in_one_spelling() {
        String first = Ids.next();
        assertThat(first.charAt(14)).isEqualTo('7');
        assertThat(Ids.read(first.toUpperCase())).contains(first);
        assertThat(Ids.read("1-1-1-1-1")).isEmpty();
        assertThat(Ids.read(null)).isEmpty();
    }
}
