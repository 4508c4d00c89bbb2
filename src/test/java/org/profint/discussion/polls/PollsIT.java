package org.profint.discussion.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Bars;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** A team ticks before it discusses, and sees how many ticked what when that is released. */
class PollsIT extends Inside {

    private static final String STEP = "net-discussion";

    @Inject
    private Rooms rooms;

    @Inject
    private Polling polling;

    @Inject
    private Running running;

    @Inject
    private Teaming teaming;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person anna;
    private Person bruno;
    private String organisation;
    private String team;
    private String run;

    @BeforeEach
    void a_team_in_a_run() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
    }

    private Person facilitator() {
        Person guide = somebody.signedIn();
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        return new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private PollView poll(Person person, String id) {
        return rooms.room(person, run, team, STEP, Language.FR).polls().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void tick(Person person, String choice) {
        polling.answer(person, run, team, STEP, "net-poll1", choice, true);
    }

    private static List<Long> counts(PollView poll) {
        return poll.spread().bars().stream().map(Bars.Bar::count).toList();
    }

    @Test
    void a_tick_can_be_changed_until_the_spread_is_released_and_nobody_is_named() {
        Person guide = facilitator();
        tick(anna, "net-poll1-a");
        tick(bruno, "net-poll1-b");
        tick(anna, "net-poll1-b");
        assertThat(poll(anna, "net-poll1").chosen()).isEqualTo("net-poll1-b");
        assertThat(poll(anna, "net-poll1").isReleased()).isFalse();
        assertThat(poll(guide, "net-poll1").isReleased()).isFalse();
        assertThat(poll(guide, "net-poll1").answers()).isEqualTo(2);
        polling.release(guide, run, team, STEP, "net-poll1", true);
        PollView seen = poll(bruno, "net-poll1");
        assertThat(counts(seen)).containsExactly(0L, 2L, 0L, 0L);
        assertThat(seen.spread().bars().get(1).name()).startsWith("Les freins");
        assertThat(seen.toString()).doesNotContain(anna.id(), anna.name());
        assertThatThrownBy(() -> tick(bruno, "net-poll1-a")).isInstanceOf(Problem.Invalid.class);
        assertThat(counts(poll(anna, "net-poll1"))).containsExactly(0L, 2L, 0L, 0L);
        assertThat(poll(anna, "net-poll2").isReleased()).isFalse();
    }

    @Test
    void a_group_under_four_says_yes_before_it_answers_and_before_the_spread_is_shown() {
        assertThatThrownBy(() -> polling.answer(anna, run, team, STEP, "net-poll1", "net-poll1-a", false))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class, each -> assertThat(each.fields()).containsKey("agreed"));
        tick(anna, "net-poll1-a");
        assertThatThrownBy(() -> polling.release(anna, run, team, STEP, "net-poll1", false))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class, each -> assertThat(each.fields()).containsKey("release"));
        assertThat(poll(anna, "net-poll1").isReleased()).isFalse();
    }

    @Test
    void four_need_no_yes() {
        Person carla = somebody.signedIn();
        Person dino = somebody.signedIn();
        List<Person> all = List.of(anna, bruno, carla, dino);
        team = some.team(manager, organisation, anna, bruno, carla, dino);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        assertThat(rooms.room(anna, run, team, STEP, Language.FR).few()).isFalse();
        all.forEach(each -> polling.answer(each, run, team, STEP, "net-poll1", "net-poll1-d", false));
        polling.release(dino, run, team, STEP, "net-poll1", false);
        assertThat(counts(poll(anna, "net-poll1"))).containsExactly(0L, 0L, 0L, 4L);
    }

    @Test
    void where_somebody_facilitates_the_team_releases_nothing_and_who_facilitates_ticks_nothing() {
        Person guide = facilitator();
        tick(anna, "net-poll1-a");
        assertThatThrownBy(() -> polling.release(anna, run, team, STEP, "net-poll1", true))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> tick(guide, "net-poll1-a")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> polling.release(guide, run, team, STEP, "net-poll2", true))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void nothing_is_there_for_strangers_and_for_who_has_left() {
        tick(bruno, "net-poll1-a");
        teaming.remove(manager, team, bruno.id());
        for (Person each : List.of(somebody.signedIn(), manager, bruno)) {
            assertThatThrownBy(() -> poll(each, "net-poll1")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> tick(each, "net-poll1-a")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> polling.release(each, run, team, STEP, "net-poll1", true))
                    .isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    void a_run_asks_a_poll_of_its_own_and_drops_it_while_nobody_has_seen_the_spread() {
        Person guide = facilitator();
        NewPoll wanted = NewPoll.of("Quand ?", "Tôt\nTard\n\nTôt", Language.FR);
        assertThatThrownBy(() -> polling.ask(anna, run, team, STEP, wanted)).isInstanceOf(Problem.NotFound.class);
        String id = polling.ask(guide, run, team, STEP, wanted);
        assertThat(poll(anna, id).options()).extracting(PollView.Option::words).containsExactly("Tôt", "Tard");
        polling.answer(anna, run, team, STEP, id, "2", true);
        String gone = polling.ask(guide, run, team, STEP, wanted);
        polling.answer(anna, run, team, STEP, gone, "1", true);
        polling.drop(guide, run, team, STEP, gone);
        assertThatThrownBy(() -> poll(anna, gone)).isInstanceOf(java.util.NoSuchElementException.class);
        polling.release(guide, run, team, STEP, id, true);
        assertThat(counts(poll(bruno, id))).containsExactly(0L, 1L);
        assertThatThrownBy(() -> polling.drop(guide, run, team, STEP, id)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> polling.drop(guide, run, team, STEP, "net-poll1"))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> NewPoll.of("Quand ?", "Tôt", Language.FR)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> NewPoll.of(" ", "Tôt\nTard", Language.FR)).isInstanceOf(Problem.Invalid.class);
    }
}
