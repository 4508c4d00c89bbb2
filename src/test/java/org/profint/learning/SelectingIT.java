package org.profint.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** A run is opened by a facilitator, and keeps the steps that it needs. */
class SelectingIT extends Inside {

    @Inject
    private Running running;

    @Inject
    private Selecting selecting;

    @Inject
    private Facilitating facilitating;

    @Inject
    private Delivering delivering;

    @Inject
    private Completing completing;

    @Inject
    private Enrolling enrolling;

    @Inject
    private TeamProgress progress;

    @Inject
    private Recounting recounting;

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

    @BeforeEach
    void a_team_of_two() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna, bruno);
    }

    private NewRun networks() {
        LocalDate today = running.today();
        return new NewRun(team, "networks", today, today.plusDays(30), "fr");
    }

    private Person guide() {
        Person guide = somebody.signedIn();
        granting.grant(null, guide.id(), Role.FACILITATOR, Scope.organisation(organisation));
        return new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private int required(Person person) {
        return enrolling.required(person, "networks", Language.FR).progress().required();
    }

    private List<String> leftOut(Person person, String run) {
        return selecting.of(person, team, run, Language.FR).leftOut().stream()
                .map(each -> each.step().id())
                .toList();
    }

    @Test
    void a_facilitator_of_the_home_opens_a_run_for_two_teams_and_facilitates_it() {
        Person guide = guide();
        String other = some.team(manager, organisation, somebody.signedIn());
        assertThat(facilitating.openable(guide)).extracting(Runs.Other::id).containsExactlyInAnyOrder(team, other);
        String run = running.open(guide, networks(), List.of(team, other, other), false);
        assertThat(progress.of(guide, other, run, Language.FR).run().facilitatorName())
                .isEqualTo(guide.name());
        assertThat(granting.holders(Role.FACILITATOR, Scope.run(run))).containsExactly(guide.id());
        Person stranger = somebody.signedIn();
        assertThatThrownBy(() -> running.open(stranger, networks(), List.of(), false))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(facilitating.openable(stranger)).isEmpty();
    }

    @Test
    void several_teams_come_into_a_run_together_or_none_does() {
        Person other = somebody.signedIn();
        String elsewhere = some.team(other, some.organisation(other));
        assertThatThrownBy(() -> running.open(manager, networks(), List.of(elsewhere), false))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(running.of(manager, team)).isEmpty();
    }

    @Test
    void a_required_step_is_left_out_only_with_a_reason_and_everybody_reads_it() {
        String run = running.open(manager, networks(), false);
        assertThatThrownBy(() -> selecting.leaveOut(anna, team, run, "net-lasting", " "))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsKey("reason"));
        selecting.leaveOut(anna, team, run, "net-lasting", "Déjà vu");
        selecting.leaveOut(anna, team, run, "net-lasting", "Encore");
        SelectionView view = selecting.of(bruno, team, run, Language.FR);
        assertThat(view.leftOut()).extracting(SelectionView.Line::reason).containsExactly("Déjà vu");
        assertThat(view.changes())
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.by()).isEqualTo(anna.name()));
        selecting.takeIn(bruno, team, run, "net-lasting");
        assertThat(leftOut(anna, run)).isEmpty();
        assertThat(selecting.of(anna, team, run, Language.FR).changes()).hasSize(2);
        assertThatThrownBy(() -> selecting.leaveOut(anna, team, run, "net-unknown", "x"))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void what_was_done_counts_and_what_is_left_out_is_asked_of_nobody_else() {
        String run = running.open(manager, networks(), false);
        completing.complete(anna, "net-lasting");
        delivering.deliver(anna, run, team, "net-version", List.of(anna.id()));
        selecting.leaveOut(anna, team, run, "net-lasting", "Déjà vu");
        selecting.leaveOut(anna, team, run, "net-version", "Décidé");
        selecting.leaveOut(anna, team, run, "net-discussion", "En salle");
        assertThat(required(anna)).as("two that she did still count").isEqualTo(11);
        assertThat(enrolling.required(anna, "networks", Language.FR).progress().done())
                .hasSize(2);
        assertThat(required(bruno)).isEqualTo(9);
        TeamProgressView view = progress.of(manager, team, run, Language.FR);
        assertThat(view.required()).isEqualTo(5);
        assertThat(view.run().done()).isEqualTo(1);
        assertThat(view.run().required()).isEqualTo(5);
        recounting.recount(false);
        RunView counted = progress.of(manager, team, run, Language.FR).run();
        assertThat(List.of(counted.done(), counted.required()))
                .as("the night finds the same")
                .containsExactly(1, 5);
    }

    @Test
    void whoever_facilitates_chooses_and_a_closed_run_stays_as_it_is() {
        Person guide = guide();
        String run = running.open(guide, networks(), List.of(), false);
        assertThatThrownBy(() -> selecting.leaveOut(anna, team, run, "net-lasting", "Déjà vu"))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(selecting.of(anna, team, run, Language.FR).mayChange()).isFalse();
        selecting.leaveOut(guide, team, run, "net-lasting", "Déjà vu");
        running.close(manager, team, run);
        assertThatThrownBy(() -> selecting.takeIn(guide, team, run, "net-lasting"))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(required(bruno)).as("what counts alone, without it").isEqualTo(8);
    }
}
