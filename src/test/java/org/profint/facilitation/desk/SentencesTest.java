package org.profint.facilitation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void a_text_is_cut_where_a_sentence_or_a_line_ends() {
        assertThat(Sentences.of("Un carnet. Une adresse commune ! Et après ?\n\n- Rien", "fr"))
                .containsExactly("Un carnet.", "Une adresse commune !", "Et après ?", "- Rien");
    }

    @Test
    void a_sentence_stands_in_a_text_only_word_for_word() {
        assertThat(Sentences.has("Un carnet. Et après ?", "fr", "Et après ?")).isTrue();
        assertThat(Sentences.has("Un carnet. Et après ?", "fr", "carnet")).isFalse();
    }
}
