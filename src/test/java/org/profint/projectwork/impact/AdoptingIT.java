package org.profint.projectwork.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.learning.Running;
import org.profint.mail.LetterKind;
import org.profint.organisation.SomeTeam;
import org.profint.people.Person;
import org.profint.people.Role;

/** Tried, modelled, repeated, permanent: proposed by the team, confirmed by a manager of its home. */
class AdoptingIT extends Inside {

    @Inject
    private Adopting adopting;

    @Inject
    private Summing summing;

    @Inject
    private Running running;

    @Inject
    private SomeProject some;

    @Inject
    private SomeTeam teams;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    private SomeProject.World world;
    private LocalDate today;

    @BeforeEach
    void a_project() {
        world = some.world();
        today = running.today();
    }

    private AdoptionView seen(Person person) {
        return adopting.of(person, world.id());
    }

    private String open() {
        return seen(world.anna()).open().id();
    }

    private void propose(String rung) {
        adopting.propose(world.anna(), world.id(), rung, "Trois séances", Language.FR);
    }

    private void confirm(LocalDate on) {
        adopting.confirm(world.manager(), world.id(), open(), on);
    }

    @Test
    void each_rung_is_proposed_by_the_team_and_confirmed_with_a_day() {
        assertThat(seen(world.guide()).rung()).isEqualTo(Rung.NONE);
        LocalDate day = today.minusDays(9);
        for (Rung rung : Rung.ladder()) {
            propose(rung.name());
            assertThat(some.subjects(world.manager(), LetterKind.MANAGEMENT)).hasSize(rung.ordinal());
            assertThat(seen(world.guide()).open().rung()).isEqualTo(rung);
            assertThat(seen(world.manager()).settles()).isTrue();
            confirm(day);
            assertThat(seen(world.bruno()).rung()).isEqualTo(rung);
            assertThat(seen(world.bruno()).since()).isEqualTo(day);
            day = day.plusDays(1);
        }
        assertThat(seen(world.bruno()).log())
                .extracting(AdoptionView.Step::rung)
                .containsExactly(Rung.PERMANENT, Rung.REPEATED, Rung.MODELLED, Rung.TRIED);
        assertThat(seen(world.bruno()).log())
                .extracting(AdoptionView.Step::outcome)
                .containsOnly("CONFIRMED");
    }

    @Test
    void no_rung_is_left_out_and_nothing_goes_without_a_reason() {
        for (String rung : List.of("MODELLED", "PERMANENT", "NONE", "", "x")) {
            assertThatThrownBy(() -> propose(rung)).isInstanceOf(Problem.Invalid.class);
        }
        assertThatThrownBy(() -> adopting.propose(world.anna(), world.id(), "TRIED", " ", Language.FR))
                .isInstanceOf(Problem.Invalid.class);
        propose("TRIED");
        assertThatThrownBy(() -> propose("TRIED")).as("one at a time").isInstanceOf(Problem.Invalid.class);
        String step = open();
        assertThatThrownBy(() -> adopting.refuse(world.manager(), world.id(), step, ""))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> confirm(today.plusDays(1))).isInstanceOf(Problem.Invalid.class);
        adopting.refuse(world.manager(), world.id(), step, "Une seule séance, c’est peu");
        assertThat(seen(world.anna()).rung()).isEqualTo(Rung.NONE);
        assertThat(seen(world.anna()).log().get(0).answer()).isEqualTo("Une seule séance, c’est peu");
        assertThatThrownBy(() -> adopting.confirm(world.manager(), world.id(), step, null))
                .as("what was settled stays so")
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void only_a_manager_of_the_home_settles_and_nobody_what_they_proposed() {
        propose("TRIED");
        String step = open();
        Person foreign = some.world().manager();
        Person heldBack = new Person(
                world.manager().id(), world.manager().name(), "", Set.of(), "", false, Set.of(Role.MANAGER), false);
        for (Person each : List.of(world.anna(), world.bruno(), world.guide(), foreign, heldBack)) {
            assertThatThrownBy(() -> adopting.confirm(each, world.id(), step, null))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> adopting.refuse(each, world.id(), step, "Non"))
                    .isInstanceOf(Problem.NotFound.class);
        }
        assertThatThrownBy(() -> adopting.propose(world.manager(), world.id(), "TRIED", "Oui", Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        adopting.withdraw(world.bruno(), world.id(), step);
        teams.join(world.manager(), world.home(), world.team(), world.manager());
        adopting.propose(world.manager(), world.id(), "TRIED", "Oui", Language.FR);
        assertThat(seen(world.manager()).settles()).isFalse();
        assertThatThrownBy(() -> confirm(null)).isInstanceOf(Problem.NotFound.class);
        adopting.confirm(some.secondManager(world), world.id(), open(), null);
        assertThat(seen(world.anna()).rung()).isEqualTo(Rung.TRIED);
        assertThat(seen(world.anna()).since()).isEqualTo(today);
    }

    @Test
    void it_may_go_back_with_a_reason_and_the_record_keeps_all() {
        propose("TRIED");
        confirm(null);
        assertThat(seen(world.manager()).stepsBack())
                .as("lower than tried is nothing")
                .isFalse();
        propose("MODELLED");
        confirm(null);
        for (Person each : List.of(world.anna(), world.guide())) {
            assertThatThrownBy(() -> adopting.stepBack(each, world.id(), "TRIED", "Plus personne", Language.FR))
                    .isInstanceOf(Problem.NotFound.class);
        }
        assertThatThrownBy(() -> adopting.stepBack(world.manager(), world.id(), "REPEATED", "Si", Language.FR))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> adopting.stepBack(world.manager(), world.id(), "TRIED", "", Language.FR))
                .isInstanceOf(Problem.Invalid.class);
        adopting.stepBack(world.manager(), world.id(), "TRIED", "Plus personne ne s’en sert", Language.FR);
        assertThat(seen(world.anna()).rung()).isEqualTo(Rung.TRIED);
        assertThat(seen(world.anna()).log()).extracting(AdoptionView.Step::back).containsExactly(true, false, false);
        propose("MODELLED");
        confirm(null);
        adopting.propose(world.bruno(), world.id(), "TRIED", "La collègue est partie", Language.FR);
        confirm(null);
        assertThat(seen(world.anna()).rung()).isEqualTo(Rung.TRIED);
    }

    @Test
    void two_who_propose_at_once_have_proposed_once() throws Exception {
        List<Future<Boolean>> both = new ArrayList<>();
        for (Person each : List.of(world.anna(), world.bruno(), world.anna(), world.bruno())) {
            both.add(executor.submit(() -> {
                try {
                    adopting.propose(each, world.id(), "TRIED", "En même temps", Language.FR);
                    return true;
                } catch (Problem.Invalid waits) {
                    return false;
                }
            }));
        }
        int proposed = 0;
        for (Future<Boolean> each : both) {
            proposed += each.get() ? 1 : 0;
        }
        assertThat(proposed).isEqualTo(1);
        confirm(null);
        assertThat(seen(world.anna()).open()).isNull();
    }

    @Test
    void what_the_follow_up_says_about_it_stands_beside() {
        assertThat(summing.adoption(world.manager(), world.id()).isSaid()).isFalse();
        some.followUp(world, "wt2-adoption", "Avec d’autres thèmes");
        some.followUp(world, "wt2-adoption-decision", "wt2-ad-adapt");
        some.followUp(world, "wt2-adoption-owner", "Direction");
        some.followUp(world, "wt2-adoption-date", "2027-06-01");
        assertThat(summing.adoption(world.manager(), world.id()))
                .isEqualTo(new Adoption("Avec d’autres thèmes", "ADAPT", "Direction", LocalDate.parse("2027-06-01")));
    }
}
