package org.profint.facilitation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Act;
import org.profint.discussion.Discussing;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.Teaming;
import org.profint.people.Person;
import org.profint.people.Somebody;

/** A synthesis shows no sentence without its author's yes. */
class SynthesisIT extends Inside {

    @Inject
    private Synthesising synthesising;

    @Inject
    private SynthesisSheet sheet;

    @Inject
    private Discussing discussing;

    @Inject
    private Teaming teaming;

    @Inject
    private SomeDesk some;

    @Inject
    private Somebody somebody;

    private SomeDesk.World world;
    private String post;

    @BeforeEach
    void a_post_of_three_sentences() {
        world = some.world();
        post = some.say(world, world.anna(), "Un carnet. Une adresse commune ! Et après ?", false);
    }

    private SynthesisView seen(Person person) {
        return synthesising.of(person, world.run());
    }

    private List<String> read(Person person) {
        return seen(person).standing().stream().map(SynthesisView.Line::text).toList();
    }

    private void pick(int number) {
        synthesising.pick(world.guide(), world.run(), post, 1, number);
    }

    private void answer(boolean yes) {
        seen(world.anna()).mine().forEach(each -> synthesising.answer(world.anna(), world.run(), each.lineId(), yes));
    }

    private void release() {
        synthesising.release(world.guide(), world.run(), true);
    }

    @Test
    void a_sentence_is_read_by_the_other_team_only_after_its_author_said_yes_and_goes_at_once_with_a_no() {
        pick(1);
        release();
        assertThat(read(world.bruno())).isEmpty();
        assertThat(seen(world.guide()).lines())
                .extracting(SynthesisView.Line::state)
                .containsExactly(SynthesisView.State.ASKED);
        assertThat(seen(world.anna()).mine())
                .extracting(SynthesisView.Own::text)
                .containsExactly("Une adresse commune !");
        answer(true);
        assertThat(read(world.bruno())).containsExactly("Une adresse commune !");
        answer(false);
        assertThat(read(world.bruno())).isEmpty();
        assertThat(seen(world.guide()).lines()).singleElement().satisfies(line -> {
            assertThat(line.state()).isEqualTo(SynthesisView.State.REFUSED);
            assertThat(line.text()).isEmpty();
        });
    }

    @Test
    void a_sentence_goes_when_its_post_is_hidden_and_comes_back_when_it_is_shown() {
        pick(0);
        release();
        answer(true);
        some.act(world, world.guide(), post, Act.HIDE, "Un nom");
        assertThat(read(world.bruno())).isEmpty();
        assertThat(seen(world.guide()).lines())
                .extracting(SynthesisView.Line::text)
                .containsExactly("");
        some.act(world, world.guide(), post, Act.SHOW, "");
        assertThat(read(world.bruno())).containsExactly("Un carnet.");
    }

    @Test
    void a_sentence_goes_when_its_author_says_it_otherwise_or_takes_it_back() {
        pick(0);
        pick(1);
        release();
        answer(true);
        discussing.edit(world.anna(), world.run(), world.team(), post, "1", "Un cahier. Une adresse commune !");
        assertThat(read(world.bruno())).containsExactly("Une adresse commune !");
        assertThatThrownBy(() -> pick(0)).isInstanceOf(Problem.Invalid.class);
        discussing.takeBack(world.anna(), world.run(), world.team(), post);
        assertThat(read(world.bruno())).isEmpty();
        assertThatThrownBy(() -> pick(0)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_text_is_made_of_headings_words_and_sentences_in_an_order_that_can_be_changed() {
        synthesising.write(world.guide(), world.run(), true, "Ce qui tient", Language.FR);
        pick(0);
        pick(0);
        synthesising.write(world.guide(), world.run(), false, "Et nous ?", Language.FR);
        answer(true);
        release();
        List<SynthesisView.Line> lines = seen(world.guide()).lines();
        assertThat(lines).as("picked twice is picked once").hasSize(3);
        synthesising.shift(world.guide(), world.run(), lines.get(2).id(), true);
        synthesising.reword(world.guide(), world.run(), lines.get(0).id(), "Ce qui nous tient");
        assertThat(read(world.bruno())).containsExactly("Ce qui nous tient", "Et nous ?", "Un carnet.");
        assertThatThrownBy(() -> synthesising.reword(
                        world.guide(), world.run(), lines.get(1).id(), "Autre chose"))
                .isInstanceOf(Problem.NotFound.class);
        Person second = some.facilitator(world.manager(), world.run());
        synthesising.remove(second, world.run(), lines.get(1).id());
        assertThat(read(world.bruno())).containsExactly("Ce qui nous tient", "Et nous ?");
        assertThat(seen(world.anna()).mine()).isEmpty();
    }

    @Test
    void nothing_is_read_before_it_is_released_nor_after_it_is_taken_back_and_paper_follows_the_same_rule() {
        synthesising.write(world.guide(), world.run(), true, "Ce qui tient", Language.FR);
        assertThat(seen(world.anna()).lines()).isEmpty();
        assertThatThrownBy(() -> sheet.pdf(world.anna(), world.run(), Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        release();
        assertThat(read(world.anna())).containsExactly("Ce qui tient");
        assertThat(new String(sheet.pdf(world.anna(), world.run(), Language.FR), 0, 5))
                .isEqualTo("%PDF-");
        synthesising.release(world.guide(), world.run(), false);
        assertThat(seen(world.anna()).lines()).isEmpty();
    }

    @Test
    void who_facilitates_does_not_answer_for_others_and_the_team_does_not_write() {
        pick(0);
        String line = seen(world.guide()).lines().get(0).id();
        for (Person each : List.of(world.guide(), world.bruno(), world.manager())) {
            assertThatThrownBy(() -> synthesising.answer(each, world.run(), line, true))
                    .isInstanceOf(Problem.NotFound.class);
        }
        for (Person each : List.of(world.anna(), world.manager(), some.world().guide())) {
            assertThatThrownBy(() -> synthesising.pick(each, world.run(), post, 1, 1))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> synthesising.release(each, world.run(), true))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> synthesising.write(each, world.run(), true, "Titre", Language.FR))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> synthesising.remove(each, world.run(), line))
                    .isInstanceOf(Problem.NotFound.class);
        }
        assertThatThrownBy(() -> seen(somebody.signedIn())).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> seen(world.manager())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void who_left_the_team_reads_no_synthesis_and_may_still_say_no() {
        pick(0);
        release();
        answer(true);
        teaming.remove(world.manager(), world.team(), world.anna().id());
        assertThat(seen(world.anna()).lines()).isEmpty();
        answer(false);
        assertThat(read(world.bruno())).isEmpty();
    }
}
