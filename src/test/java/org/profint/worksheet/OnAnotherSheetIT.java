package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.SomeTeam;
import org.profint.people.Person;
import org.profint.people.Somebody;
import org.profint.worksheet.sharing.Sharing;

/** A sheet whose tables take their rows from another one: WT2 follows up the actions of WT1. */
class OnAnotherSheetIT extends Inside {

    private static final String DONE = "wt2-actions.a1.wt2-actions-done";

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Sharing sharing;

    @Inject
    private Comparing comparing;

    @Inject
    private Tools tools;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person anna;
    private Person bruno;
    private String team;
    private String plan;
    private String report;

    @BeforeEach
    void a_plan_with_two_actions_and_its_follow_up() {
        Person manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        team = some.team(manager, some.organisation(manager), anna, bruno);
        plan = sheeting.begin(anna, "wt1", team, Language.FR);
        save(plan, "wt1-actions.a1", 0, "1");
        save(plan, "wt1-actions.a1.wt1-actions-description", 0, "Visiter le marché");
        save(plan, "wt1-actions.a1.wt1-actions-actors", 0, "Deux conseillères");
        save(plan, "wt1-actions.a2", 0, "2");
        save(plan, "wt1-actions.a2.wt1-actions-description", 0, "Inviter un bailleur");
        report = sheeting.beginOn(anna, "wt2", plan, Language.FR);
    }

    private void save(String sheet, String key, int seen, String text) {
        filling.save(anna, sheet, key, Ids.next(), String.valueOf(seen), text);
    }

    private List<String> rows(Person person) {
        SheetState state = sheeting.state(person, report);
        return Formed.of(tools, tools.shown("wt2", Language.FR), state, Map.of(), key -> key)
                .form()
                .steps()
                .get(0)
                .questions()
                .get(0)
                .table()
                .rows()
                .stream()
                .map(SheetForm.RowForm::label)
                .toList();
    }

    @Test
    void its_rows_are_those_of_the_other_sheet_as_they_stand_now() {
        assertThat(rows(bruno)).containsExactly("Visiter le marché", "Inviter un bailleur");
        save(plan, "wt1-actions.a1.wt1-actions-description", 1, "Tenir un étal au marché");
        save(plan, "wt1-actions.a1.wt1-actions-dates", 0, "En mars");
        save(plan, "wt1-actions.a3", 0, "1.5");
        save(plan, "wt1-actions.a3.wt1-actions-description", 0, "Préparer les prix");
        assertThat(rows(bruno)).containsExactly("Tenir un étal au marché", "Préparer les prix", "Inviter un bailleur");
        save(report, DONE, 0, "Fait le samedi");
        assertThat(sheeting.state(bruno, report).filled().value(Cell.read(DONE).orElseThrow()))
                .isEqualTo("Fait le samedi");
        save(plan, "wt1-actions.a2", 1, "");
        assertThat(sheeting.state(bruno, report).origin().values())
                .as("only what rows are called by comes over, and nothing of a row that was taken away")
                .doesNotContainValue("Deux conseillères")
                .doesNotContainValue("Inviter un bailleur")
                .doesNotContainValue("En mars")
                .containsValue("Préparer les prix");
    }

    @Test
    void a_row_that_was_taken_away_stays_as_long_as_something_is_written_about_it() {
        save(report, DONE, 0, "Fait le samedi");
        save(plan, "wt1-actions.a1", 1, "");
        save(plan, "wt1-actions.a2", 1, "");
        assertThat(rows(bruno)).containsExactly("Visiter le marché worksheet.origin.gone");
        assertThat(sheeting.state(bruno, report).filled().gone()).containsExactly("a1");
        save(report, DONE, 1, "");
        assertThat(rows(bruno)).isEmpty();
        save(plan, "wt1-actions.a1", 2, "1");
        assertThat(rows(bruno)).containsExactly("Visiter le marché");
    }

    @Test
    void people_have_one_on_a_sheet_and_it_stands_only_on_what_has_its_rows() {
        assertThat(sheeting.beginOn(bruno, "wt2", plan, Language.EN)).isEqualTo(report);
        String map = sheeting.begin(anna, "partner-mapping-b", team, Language.FR);
        assertThatThrownBy(() -> sheeting.beginOn(anna, "wt2", map, Language.FR))
                .hasMessageContaining("other-origin");
        assertThatThrownBy(() -> sheeting.beginOn(anna, "wt1", plan, Language.FR))
                .hasMessageContaining("other-origin");
        assertThatThrownBy(() -> sheeting.beginOn(anna, "no-tool", plan, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void it_is_the_same_peoples() {
        Person other = somebody.signedIn();
        assertThatThrownBy(() -> sheeting.beginOn(other, "wt2", plan, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> sheeting.state(other, report)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void one_goes_to_a_team_with_the_other() {
        String own = sheeting.begin(anna, "wt1", null, Language.FR);
        String onIt = sheeting.beginOn(anna, "wt2", own, Language.FR);
        assertThatThrownBy(() -> sheeting.state(bruno, onIt)).isInstanceOf(Problem.NotFound.class);
        sheeting.archive(anna, plan);
        sheeting.archive(anna, report);
        sharing.share(anna, onIt, team);
        assertThat(sheeting.state(bruno, onIt).mine()).isTrue();
        assertThat(sheeting.state(bruno, own).mine()).isTrue();
    }

    @Test
    void its_answers_find_their_rows_in_another_version_by_their_ids() {
        Mapping mapping = new Mapping(tools.spec("wt2"), tools.spec("wt2"));
        assertThat(mapping.place(Cell.read(DONE).orElseThrow(), "Fait"))
                .map(each -> each.cell().key())
                .contains(DONE);
    }

    @Test
    void answers_as_a_table_are_those_of_the_form() {
        save(report, DONE, 0, "=1+1");
        SheetState state = sheeting.state(anna, report);
        SheetForm form = Formed.of(tools, tools.shown("wt2", Language.FR), state, Map.of(), key -> key)
                .form();
        assertThat(AnswersTable.of(form))
                .filteredOn(each -> each.key().equals(DONE))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.row()).isEqualTo("Visiter le marché");
                    assertThat(each.answer()).isEqualTo("=1+1");
                });
    }

    @Test
    void a_snapshot_has_the_rows_of_the_other_sheet_as_they_were_then() {
        save(report, DONE, 0, "Fait");
        String taken = comparing.take(anna, report, "Avant");
        save(plan, "wt1-actions.a1.wt1-actions-description", 1, "Tenir un étal");
        save(plan, "wt1-actions.a2", 1, "");
        save(plan, "wt1-actions.a3", 0, "3");
        Filled then = comparing.at(anna, report, taken).filled();
        assertThat(then.rows("wt1-actions")).containsExactly("a1", "a2");
        assertThat(then.value(
                        Cell.read("wt1-actions.a1.wt1-actions-description").orElseThrow()))
                .isEqualTo("Visiter le marché");
        assertThat(then.value(Cell.read(DONE).orElseThrow())).isEqualTo("Fait");
        assertThat(sheeting.state(anna, report).filled().rows("wt1-actions")).containsExactly("a1", "a3");
    }
}
