package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.people.Somebody;

/** Check 4 of the partner map: what was begun in version A goes on in B with all its data. */
class MovingIT extends Inside {

    private static final String A = "partner-mapping-a";
    private static final String B = "partner-mapping-b";

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Moving moving;

    @Inject
    private Comparing comparing;

    @Inject
    private Somebody somebody;

    private Person anna;
    private String sheet;

    @BeforeEach
    void a_map_in_version_a() {
        anna = somebody.signedIn();
        sheet = sheeting.begin(anna, A, null, Language.FR);
        save("pa-1-needs.n1", "1");
        save("pa-1-needs.n1.pa-1-needs-label", "Logement");
        save("pa-1-needs.n1.pa-1-needs-level", "pa-level-1");
        save("pa-1-needs.n1.pa-1-needs-alone", "no");
        save("pa-1-partners.p1", "1");
        save("pa-1-partners.p1.pa-1-partners-name", "Un bailleur");
        save("pa-1-partners.p1.pa-1-partners-functions", "pa-fn-peripheral pa-fn-work");
        save("pa-2-matrix.n1.p1", "pa-link-2");
        save("pa-2-missing", "Un médecin");
        save("pa-3-complement.p1.pa-3-complement-we", "Un suivi");
        save("pa-3-relation.p1.pa-3-relation-rung", "pa-rung-2");
    }

    private void save(String key, String text) {
        filling.save(anna, sheet, key, Ids.next(), "0", text);
    }

    private String value(String key) {
        return sheeting.state(anna, sheet).filled().value(Cell.read(key).orElseThrow());
    }

    private TreeSet<String> words() {
        TreeSet<String> words = new TreeSet<>();
        sheeting.state(anna, sheet).fields().stream()
                .map(FieldState::text)
                .filter(each -> !each.isEmpty())
                .forEach(each -> words.add(each.replaceAll("p[ab]-", "")));
        return words;
    }

    @Test
    void answers_stand_where_the_other_version_asks_the_same() {
        moving.move(anna, sheet, B);
        assertThat(sheeting.state(anna, sheet).filled().rows("pb-1-needs")).containsExactly("n1");
        assertThat(value("pb-1-needs.n1.pb-1-needs-label")).isEqualTo("Logement");
        assertThat(value("pb-2-internal.n1.pb-2-internal-level")).isEqualTo("pb-level-1");
        assertThat(value("pb-2-alone.n1.pb-2-alone-answer")).isEqualTo("no");
        assertThat(value("pb-3-partners.p1.pb-3-partners-functions")).isEqualTo("pb-fn-peripheral pb-fn-work");
        assertThat(value("pb-3-matrix.n1.p1")).isEqualTo("pb-link-2");
        assertThat(value("pb-3-missing")).isEqualTo("Un médecin");
        assertThat(value("pb-5-relation.p1.pb-5-relation-rung")).isEqualTo("pb-rung-2");
    }

    @Test
    void an_answer_without_a_new_place_stays_in_the_sheet() {
        save("pa-2-unused", "Le mardi");
        TreeSet<String> before = words();
        assertThat(moving.move(anna, sheet, B)).isOne();
        assertThat(value("pa-2-unused")).isEqualTo("Le mardi");
        assertThat(words()).containsAll(before);
    }

    private List<String> ties() {
        return sheeting.state(anna, sheet).filled().rows("pb-3-links");
    }

    private String tie(String row, String column) {
        return value("pb-3-links." + row + "." + column);
    }

    private List<String> complement(String column) {
        return ties().stream()
                .map(row -> value("pb-4-complement." + row + "." + column))
                .toList();
    }

    @Test
    void what_was_said_of_a_partner_is_said_of_each_of_its_ties() {
        save("pa-1-needs.n2", "2");
        save("pa-1-needs.n3", "3");
        save("pa-2-matrix.n2.p1", "pa-link-1");
        save("pa-2-matrix.n3.p1", "pa-link-0");
        save("pa-3-complement.p1.pa-3-complement-together", "Une permanence");
        save("pa-1-partners.p2", "2");
        save("pa-3-complement.p2.pa-3-complement-they", "Des cours");
        assertThat(moving.move(anna, sheet, B)).isZero();
        assertThat(ties())
                .extracting(each -> tie(each, "pb-3-links-need") + " " + tie(each, "pb-3-links-partner"))
                .as("a tie for each field of the matrix, and one without for a partner that has none")
                .containsExactlyInAnyOrder("n1 p1", "n2 p1", " p2");
        assertThat(complement("pb-4-complement-we")).containsExactlyInAnyOrder("Un suivi", "Un suivi", "");
        assertThat(complement("pb-4-complement-together"))
                .containsExactlyInAnyOrder("Une permanence", "Une permanence", "");
        assertThat(complement("pb-4-complement-they")).containsExactlyInAnyOrder("", "", "Des cours");
        assertThat(value("pa-3-complement.p1.pa-3-complement-we")).isEmpty();
        assertThat(filling.history(anna, sheet, "pa-3-complement.p1.pa-3-complement-we"))
                .extracting(ChangeView::text)
                .containsExactly("", "Un suivi");
    }

    @Test
    void what_all_ties_say_alike_is_said_of_the_partner_again_and_what_one_says_otherwise_stays() {
        save("pa-1-needs.n2", "2");
        save("pa-2-matrix.n2.p1", "pa-link-1");
        moving.move(anna, sheet, B);
        moving.move(anna, sheet, A);
        assertThat(value("pa-3-complement.p1.pa-3-complement-we")).isEqualTo("Un suivi");
        moving.move(anna, sheet, B);
        assertThat(ties()).as("the same ties as before").hasSize(2);
        assertThat(complement("pb-4-complement-we")).containsExactly("Un suivi", "Un suivi");
        String other = "pb-4-complement." + ties().get(1) + ".pb-4-complement-we";
        int version = filling.history(anna, sheet, other).get(0).version();
        filling.save(anna, sheet, other, Ids.next(), String.valueOf(version), "Un local");
        TreeSet<String> before = words();
        moving.move(anna, sheet, A);
        assertThat(words()).isEqualTo(before).contains("Un suivi", "Un local");
    }

    @Test
    void of_a_partner_that_was_taken_away_no_ties_are_made() {
        filling.save(anna, sheet, "pa-1-partners.p1", Ids.next(), "1", "");
        moving.move(anna, sheet, B);
        assertThat(ties()).isEmpty();
        assertThat(value("pa-3-complement.p1.pa-3-complement-we")).isEqualTo("Un suivi");
    }

    @Test
    void changes_of_a_move_are_numbered_one_after_the_other() {
        int before = sheeting.state(anna, sheet).lastChange();
        moving.move(anna, sheet, B);
        List<Integer> numbers = sheeting.state(anna, sheet).fields().stream()
                .flatMap(each -> filling.history(anna, sheet, each.key()).stream())
                .map(ChangeView::number)
                .sorted()
                .toList();
        int last = sheeting.state(anna, sheet).lastChange();
        assertThat(numbers).doesNotHaveDuplicates().contains(before + 1, last).endsWith(last);
        assertThat(numbers).hasSize(last);
        filling.save(anna, sheet, "pb-1-profile", Ids.next(), "0", "Des adultes");
        assertThat(sheeting.state(anna, sheet).lastChange()).isEqualTo(last + 1);
    }

    @Test
    void there_and_back_again_nothing_is_lost() {
        TreeSet<String> before = words();
        moving.move(anna, sheet, B);
        save("pb-1-profile", "Des adultes");
        moving.move(anna, sheet, A);
        assertThat(value("pa-1-needs.n1.pa-1-needs-level")).isEqualTo("pa-level-1");
        assertThat(value("pa-3-complement.p1.pa-3-complement-we")).isEqualTo("Un suivi");
        assertThat(words()).contains("Des adultes").containsAll(before);
    }

    @Test
    void a_field_of_the_old_version_is_not_there_any_more_and_its_history_is() {
        moving.move(anna, sheet, B);
        assertThatThrownBy(() -> filling.save(anna, sheet, "pa-2-missing", Ids.next(), "2", "x"))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(filling.history(anna, sheet, "pa-2-missing"))
                .extracting(ChangeView::text)
                .contains("Un médecin");
    }

    @Test
    void an_answer_that_stands_there_already_keeps_its_place_and_so_does_the_other() {
        moving.move(anna, sheet, B);
        moving.move(anna, sheet, A);
        filling.save(anna, sheet, "pa-2-missing", Ids.next(), "3", "Une autre");
        moving.move(anna, sheet, B);
        assertThat(value("pb-3-missing")).isEqualTo("Une autre");
        TreeSet<String> before = words();
        moving.move(anna, sheet, A);
        assertThat(words()).isEqualTo(before);
    }

    @Test
    void only_a_version_of_the_same_tool_will_do() {
        for (String other : List.of("wt1", A, "nothing")) {
            assertThatThrownBy(() -> moving.move(anna, sheet, other)).isInstanceOf(Problem.Invalid.class);
        }
    }

    @Test
    void a_snapshot_never_changes() {
        String before = comparing.take(anna, sheet, "avant");
        filling.save(anna, sheet, "pa-2-missing", Ids.next(), "1", "Personne");
        moving.move(anna, sheet, B);
        Filled then = comparing.at(anna, sheet, before).filled();
        assertThat(then.value(Cell.of("pa-2-missing"))).isEqualTo("Un médecin");
        assertThat(then.rows("pa-1-needs")).containsExactly("n1");
        assertThat(then.value(Cell.of("pb-3-missing"))).isEmpty();
    }
}
