package org.profint.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.facilitation.desk.Messaging;
import org.profint.facilitation.desk.SomeDesk;
import org.profint.facilitation.desk.SynthesisView;
import org.profint.facilitation.desk.Synthesising;
import org.profint.house.Inside;
import org.profint.people.Person;

/** What was written at the desk, and said about a sentence, goes with who is erased. */
class DeskWordsIT extends Inside {

    @Inject
    private Messaging messaging;

    @Inject
    private Synthesising synthesising;

    @Inject
    private Erasing erasing;

    @Inject
    private SomeDesk some;

    private SomeDesk.World world;

    @BeforeEach
    void a_run_of_two_teams() {
        world = some.world();
    }

    @Test
    void a_message_goes_with_who_wrote_it() {
        messaging.send(world.guide(), world.run(), world.team(), "", "Un mot de trop");
        Person second = some.facilitator(world.manager(), world.run());
        assertThat(messaging.to(second, world.run(), world.team(), "").earlier())
                .hasSize(1);
        erasing.erase(world.guide().id());
        assertThat(messaging.to(second, world.run(), world.team(), "").earlier())
                .isEmpty();
    }

    @Test
    void a_sentence_is_read_no_more_when_its_author_is_erased() {
        String post = some.say(world, world.anna(), "Un carnet.", false);
        synthesising.pick(world.guide(), world.run(), post, 1, 0);
        synthesising.release(world.guide(), world.run(), true);
        SynthesisView.Own own =
                synthesising.of(world.anna(), world.run()).mine().get(0);
        synthesising.answer(world.anna(), world.run(), own.lineId(), true);
        assertThat(synthesising.of(world.bruno(), world.run()).standing()).hasSize(1);
        erasing.erase(world.anna().id());
        assertThat(synthesising.of(world.bruno(), world.run()).standing()).isEmpty();
    }
}
