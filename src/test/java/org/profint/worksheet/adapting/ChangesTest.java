package org.profint.worksheet.adapting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.profint.worksheet.adapting.Specimen.A;
import static org.profint.worksheet.adapting.Specimen.B;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.profint.content.Definition;
import org.profint.worksheet.adapting.Difference.What;

class ChangesTest {

    private static List<String> keys(Definition before, Definition after) {
        return Changes.between(before, after).stream().map(Difference::key).toList();
    }

    @Test
    void a_version_and_itself_differ_in_nothing() {
        assertThat(keys(B, B)).isEmpty();
        assertThat(keys(A, A)).isEmpty();
    }

    @Test
    void each_edit_is_one_change() {
        assertThat(keys(B, Steps.rename(B, "pb-2", "Nous"))).containsExactly("STEP_RENAMED:pb-2");
        assertThat(keys(B, Steps.minutes(B, "pb-2", "45"))).containsExactly("MINUTES_CHANGED:pb-2");
        assertThat(keys(B, Steps.minutes(B, "pb-2", ""))).containsExactly("MINUTES_REMOVED:pb-2");
        assertThat(keys(B, Steps.move(B, "pb-2", true))).containsExactly("STEP_MOVED:pb-1");
        assertThat(keys(B, Questions.remove(B, "pb-1-hard"))).containsExactly("QUESTION_REMOVED:pb-1-hard");
        assertThat(keys(B, Questions.rename(B, "pb-1-hard", "Quoi ?"))).containsExactly("QUESTION_RENAMED:pb-1-hard");
        assertThat(keys(B, Questions.help(B, "pb-1-hard", ""))).containsExactly("HELP:pb-1-hard");
        assertThat(keys(B, Kinds.change(B, "pb-1-hard", "yes-no", ""))).containsExactly("KIND:pb-1-hard");
        assertThat(keys(B, Kinds.repeat(B, "pb-1-competences", ""))).containsExactly("ROWS:pb-1-competences");
        assertThat(keys(B, Questions.recommend(B, "pb-1-hard", List.of("net-1"))))
                .containsExactly("RECOMMENDATIONS:pb-1-hard");
    }

    @Test
    void a_question_that_goes_up_is_moved_and_the_others_are_not() {
        Definition moved = Questions.move(Questions.move(B, "pb-1-asked", true), "pb-1-asked", true);
        assertThat(keys(B, moved)).containsExactly("QUESTION_MOVED:pb-1-asked");
    }

    @Test
    void a_split_is_a_split_and_no_heap_of_moves() {
        Definition split = Steps.split(B, "pb-3-covered", "Ce qui manque");
        assertThat(Changes.between(B, split)).singleElement().satisfies(each -> {
            assertThat(each.what()).isEqualTo(What.STEP_SPLIT);
            assertThat(each.values()).containsExactly(B.text("pb-3"), "Ce qui manque");
        });
    }

    @Test
    void a_text_that_became_a_table_says_so_with_its_columns() {
        Definition table = Kinds.change(B, "pb-2-limits", "table", "Limite\nConséquence");
        assertThat(Changes.between(B, table)).extracting(Difference::what).containsExactly(What.KIND, What.COLUMNS);
    }

    @Test
    void versions_that_were_written_apart_are_compared_by_what_they_mean() {
        List<Difference> changes = Changes.between(A, B);
        assertThat(changes).extracting(Difference::what).contains(What.STEP_ADDED, What.QUESTION_ADDED);
        assertThat(changes)
                .filteredOn(each -> each.what() == What.QUESTION_REMOVED)
                .extracting(Difference::element)
                .doesNotContain("pa-1-needs", "pa-1-partners", "pa-1-limits");
    }

    @Test
    void what_the_origin_changed_can_be_taken_one_by_one() {
        Definition own = Steps.rename(Questions.remove(B, "pb-5-practice"), "pb-1", "Notre public");
        Definition origin = Questions.rename(Steps.minutes(B, "pb-2", "45"), "pb-1-hard", "Pourquoi est-ce dur ?");
        origin = Kinds.change(origin, "pb-2-limits", "choice", "argent\ntemps");
        origin = Questions.add(origin, "pb-4", "short", "Et après ?", "");
        origin = Questions.rename(origin, "pb-5-practice", "Autre chose");
        List<Difference> offered = new Taking(B, origin, own).offered();
        assertThat(offered)
                .extracting(Difference::what)
                .containsExactlyInAnyOrder(
                        What.MINUTES_CHANGED, What.QUESTION_RENAMED, What.KIND, What.OPTIONS, What.QUESTION_ADDED);
        for (Difference each : offered) {
            own = new Taking(B, origin, own).take(each);
            assertThat(Specimen.read(own).mistakes()).isEmpty();
        }
        assertThat(new Taking(B, origin, own).offered()).isEmpty();
        assertThat(own.text("pb-1")).as("one’s own stays").isEqualTo("Notre public");
        assertThat(own.text("pb-1-hard")).isEqualTo("Pourquoi est-ce dur ?");
    }

    @Test
    void side_by_side_each_question_of_both_stands_once() {
        Definition split = Steps.split(Questions.remove(B, "pb-1-hard"), "pb-3-covered", "Ce qui manque");
        for (List<Definition> pair : List.of(List.of(A, B), List.of(B, A), List.of(B, split), List.of(split, A))) {
            Definition left = pair.get(0);
            Definition right = pair.get(1);
            List<Comparison.Line> lines = Comparison.of("l", "fr", left, "r", "fr", right).lines().stream()
                    .filter(each -> !each.step())
                    .toList();
            assertThat(lines)
                    .extracting(Comparison.Line::left)
                    .filteredOn(each -> !each.isEmpty())
                    .containsExactlyInAnyOrderElementsOf(labels(left));
            assertThat(lines)
                    .extracting(Comparison.Line::right)
                    .filteredOn(each -> !each.isEmpty())
                    .containsExactlyElementsOf(labels(right));
        }
    }

    @Test
    void side_by_side_a_question_whose_help_or_choices_changed_is_not_the_same() {
        assertThat(Comparison.of("l", "fr", B, "r", "fr", B).lines()).allMatch(Comparison.Line::same);
        Definition other = Steps.minutes(
                Questions.help(B, "pb-1-hard", "Une autre aide").with("pb-link-2", "un autre choix"), "pb-5", "7");
        assertThat(Comparison.of("l", "fr", B, "r", "fr", other).lines())
                .filteredOn(each -> !each.same())
                .extracting(Comparison.Line::left)
                .contains(B.text("pb-1-hard"), B.text("pb-3-matrix"), B.text("pb-5"))
                .doesNotContain(B.text("pb-1-profile"), B.text("pb-1"));
    }

    private static List<String> labels(Definition tool) {
        return tool.spec().questions().map(each -> tool.text(each.id())).toList();
    }
}
