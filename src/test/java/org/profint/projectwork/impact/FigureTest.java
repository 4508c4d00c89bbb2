package org.profint.projectwork.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.profint.worksheet.Filled;

/** What was planned beside what was observed. */
class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4|4",
                "4 rendez-vous|4",
                "au moins 12 appels|12",
                "4,5 heures|4.5",
                "1 200 repas|1200",
                "75 %|75 %",
                "0|0",
                "4.|4"
            })
    void one_number_in_words_is_found(String words, String found) {
        assertThat(Figure.in(words)).hasToString("Optional[" + found + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beaucoup", "4 sur 12", "4 à 6", "2027-01-15", "A4", "12345678", "-3", "10/2026"})
    void words_with_two_numbers_or_none_have_none(String words) {
        assertThat(Figure.in(words)).isEmpty();
    }

    private static Filled plan() {
        return new Filled(
                Map.of("wt1-objectives", List.of("o1", "o2", "o3", "o4")),
                Map.of(
                        "wt1-objectives.o1.wt1-objectives-indicator", "Rendez-vous",
                        "wt1-objectives.o1.wt1-objectives-kind", "wt1-ind-count",
                        "wt1-objectives.o1.wt1-objectives-target", "4",
                        "wt1-objectives.o2.wt1-objectives-objective", "Oser parler",
                        "wt1-objectives.o2.wt1-objectives-kind", "wt1-ind-quality",
                        "wt1-objectives.o2.wt1-objectives-target", "4",
                        "wt1-objectives.o3.wt1-objectives-indicator", "Présence",
                        "wt1-objectives.o3.wt1-objectives-kind", "wt1-ind-count",
                        "wt1-objectives.o3.wt1-objectives-target", "75 %"));
    }

    private static Filled followUp() {
        return new Filled(
                Map.of("wt1-objectives", List.of("o1", "o2", "o3", "o4", "o5")),
                Map.of(
                        "wt2-indicators.o1.wt2-indicators-observed", "4, tous honorés",
                        "wt2-indicators.o3.wt2-indicators-observed", "11",
                        "wt2-indicators.o5.wt2-indicators-observed", "3 de plus",
                        "wt1-objectives.o5.wt1-objectives-objective", "Retiré du plan"));
    }

    @Test
    void indicators_stand_side_by_side_row_by_row_and_empty_rows_are_none() {
        List<Indicator> found = Indicators.of(plan(), followUp());
        assertThat(found).extracting(Indicator::row).containsExactly("o1", "o2", "o3", "o5");
        assertThat(found)
                .extracting(Indicator::name)
                .containsExactly("Rendez-vous", "Oser parler", "Présence", "Retiré du plan");
        assertThat(found).extracting(Indicator::isObserved).containsExactly(true, false, true, true);
        assertThat(found).extracting(Indicator::unplanned).containsExactly(false, false, false, true);
    }

    @Test
    void only_counts_of_the_same_measure_are_drawn() {
        assertThat(Indicators.of(plan(), followUp()))
                .as("a quality has no bar, and 11 people are no share of a hundred")
                .extracting(Indicator::isDrawn)
                .containsExactly(true, false, false, false);
        assertThat(Indicators.of(plan(), Filled.NOTHING))
                .as("what is only planned has one bar")
                .extracting(Indicator::isDrawn)
                .containsExactly(true, false, true);
    }

    @Test
    void an_action_is_told_as_soon_as_anything_stands_about_it() {
        Filled plan = new Filled(
                Map.of("wt1-actions", List.of("a1", "blank", "a2", "a3")),
                Map.of(
                        "wt1-actions.a1.wt1-actions-description", "Appeler",
                        "wt1-actions.a2.wt1-actions-dates", "la semaine du 12",
                        "wt1-actions.a3.wt1-actions-description", "Ranger"));
        Filled followUp = new Filled(
                Map.of(),
                Map.of(
                        "wt2-actions.a1.wt2-actions-difficulties", "Personne ne répond",
                        "wt2-actions.a3.wt2-actions-status", "wt2-st-not-done"));
        List<ActionWords> actions = ActionWords.of(plan, followUp);
        assertThat(actions).extracting(ActionWords::row).containsExactly("a1", "a2", "a3");
        assertThat(actions).extracting(ActionWords::number).containsExactly(1, 3, 4);
        assertThat(actions).extracting(ActionWords::told).containsExactly(true, false, true);
        assertThat(actions).extracting(ActionWords::status).containsExactly("", "", "NOT_DONE");
    }
}
