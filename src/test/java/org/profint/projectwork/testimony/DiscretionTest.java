package org.profint.projectwork.testimony;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    private static final String SOMEBODY = "une personne (fonction à préciser)";

    private static Discretion of(String... names) {
        return new Discretion(Arrays.asList(names), "un membre de l’équipe", SOMEBODY);
    }

    @Test
    void the_name_of_one_of_the_team_becomes_what_they_are_as_a_whole_word_only() {
        assertThat(of("Anna").of("Anna appelle, Annabelle écrit."))
                .isEqualTo("un membre de l’équipe appelle, Annabelle écrit.");
    }

    @Test
    void a_longer_name_is_not_cut_by_a_shorter_one() {
        assertThat(of("Anna", "Anna Li").of("Anna Li appelle Anna."))
                .isEqualTo("un membre de l’équipe appelle un membre de l’équipe.");
    }

    @Test
    void who_does_not_want_to_be_named_and_a_name_of_two_letters_take_nothing_out() {
        assertThat(of(null, "Li").of("Li appelle.")).isEqualTo("Li appelle.");
    }

    @Test
    void a_function_that_names_a_person_is_not_taken_over_and_a_function_is() {
        assertThat(of().function("Mme Untel")).isEqualTo(SOMEBODY);
        assertThat(List.of("Conseillère référente", "Mission locale"))
                .allSatisfy(each -> assertThat(of().function(each)).isEqualTo(each));
    }

    @Test
    void signs_in_a_name_are_no_pattern() {
        assertThat(of("A.B").of("AxB et A.B")).isEqualTo("AxB et un membre de l’équipe");
    }
}
