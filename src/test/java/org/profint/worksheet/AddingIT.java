package org.profint.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.people.Somebody;

class AddingIT extends Inside {

    private static final String ACTIONS = "wt1-actions";

    @Inject
    private Adding adding;

    @Inject
    private Sheeting sheeting;

    @Inject
    private Filling filling;

    @Inject
    private Somebody somebody;

    private Person anna;
    private String plan;

    @BeforeEach
    void a_plan() {
        anna = somebody.signedIn();
        plan = sheeting.begin(anna, "wt1", null, Language.FR);
    }

    private static Cell action(String row) {
        return new Cell(ACTIONS, row, "wt1-actions-description");
    }

    private Filled filled() {
        return sheeting.state(anna, plan).filled();
    }

    @Test
    void a_row_comes_to_the_end_and_a_second_time_it_is_the_same() {
        adding.add(anna, plan, action("r1"), "Appeler la mairie");
        adding.add(anna, plan, action("r2"), "Visiter le marché");
        adding.add(anna, plan, action("r1"), "Autre chose");
        assertThat(filled().rows(ACTIONS)).containsExactly("r1", "r2");
        assertThat(filled().value(action("r1"))).isEqualTo("Appeler la mairie");
    }

    @Test
    void a_fault_between_the_row_and_its_text_leaves_neither() {
        int before = sheeting.state(anna, plan).lastChange();
        String tooLong = "x".repeat(10_001);
        assertThatThrownBy(() -> adding.add(anna, plan, action("r1"), tooLong)).isInstanceOf(Problem.Invalid.class);
        assertThat(filled().rows(ACTIONS)).isEmpty();
        assertThat(sheeting.state(anna, plan).lastChange()).isEqualTo(before);
        assertThat(filling.history(anna, plan, Cell.row(ACTIONS, "r1").key())).isEmpty();
    }

    @Test
    void a_row_that_was_taken_away_comes_back_with_its_text() {
        adding.add(anna, plan, action("r1"), "Appeler la mairie");
        filling.save(anna, plan, Cell.row(ACTIONS, "r1").key(), Ids.next(), "1", "");
        assertThat(filled().rows(ACTIONS)).isEmpty();
        adding.add(anna, plan, action("r1"), "Autre chose");
        assertThat(filled().rows(ACTIONS)).containsExactly("r1");
        assertThat(filled().value(action("r1"))).isEqualTo("Appeler la mairie");
    }
}
