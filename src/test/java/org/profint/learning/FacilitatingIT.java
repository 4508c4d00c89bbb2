package org.profint.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.organisation.SomeTeam;
import org.profint.people.Contacts;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** A run has a facilitator, or none. */
class FacilitatingIT extends Inside {

    @Inject
    private Running running;

    @Inject
    private Facilitating facilitating;

    @Inject
    private Delivering delivering;

    @Inject
    private TeamProgress progress;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Granting granting;

    @Inject
    private Contacts contacts;

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

    private String address(Person person) {
        return contacts.of(person.id()).orElseThrow().address().orElseThrow();
    }

    private static Person acting(Person facilitator) {
        return new Person(facilitator.id(), facilitator.name(), "", Set.of(Role.FACILITATOR), "", false);
    }

    private String facilitator() {
        return enrolling.required(anna, "networks", Language.FR).facilitatorName();
    }

    @Test
    void a_manager_names_somebody_whom_they_know_and_learners_see_who_it_is() {
        Person guide = somebody.signedIn();
        some.team(manager, organisation, guide);
        assertThatThrownBy(() -> facilitating.name(anna, team, run, address(guide)))
                .as("a learner names nobody")
                .isInstanceOf(Problem.NotFound.class);
        facilitating.name(manager, team, run, " " + address(guide).toUpperCase(Locale.ROOT));
        assertThat(facilitator()).isEqualTo(guide.name());
        assertThat(facilitating.mine(acting(guide)))
                .extracting(Facilitating.Desk::teamId)
                .containsExactly(team);
    }

    @Test
    void a_stranger_is_refused_like_an_address_that_nobody_has() {
        Person stranger = somebody.signedIn();
        for (String name : List.of(address(stranger), "personne@test.example", "")) {
            assertThatThrownBy(() -> facilitating.name(manager, team, run, name))
                    .isInstanceOf(Problem.Invalid.class)
                    .extracting(problem -> ((Problem.Invalid) problem).fields())
                    .hasToString("{facilitator=learning.run.facilitator.unknown}");
        }
        assertThat(facilitator()).isNull();
    }

    @Test
    void a_facilitator_delivers_with_the_team_and_confirms_who_had_a_part() {
        Person guide = somebody.signedIn();
        some.team(manager, organisation, guide);
        assertThatThrownBy(() -> progress.of(guide, team, run, Language.FR)).isInstanceOf(Problem.NotFound.class);
        facilitating.name(manager, team, run, address(guide));
        delivering.deliver(guide, run, team, "net-discussion", List.of(anna.id()));
        Person clara = somebody.signedIn();
        some.join(manager, organisation, team, clara);
        delivering.addPart(guide, run, team, "net-discussion", clara.id());
        assertThat(enrolling.required(clara, "networks", Language.FR).progress().done())
                .anyMatch(state -> state.reason() == Reason.WITH_TEAM);
    }

    @Test
    void another_facilitator_takes_the_place_of_the_first() {
        facilitating.name(manager, team, run, address(anna));
        facilitating.name(manager, team, run, address(bruno));
        assertThat(granting.holders(Role.FACILITATOR, Scope.run(run))).containsExactly(bruno.id());
    }

    @Test
    void a_run_goes_on_by_itself_when_nobody_facilitates_it_any_more() {
        Person guide = somebody.signedIn();
        some.team(manager, organisation, guide);
        facilitating.name(manager, team, run, address(guide));
        facilitating.endNaming(manager, team, run);
        assertThat(facilitator()).isNull();
        assertThat(facilitating.mine(acting(guide))).isEmpty();
        assertThatThrownBy(() -> progress.of(guide, team, run, Language.FR)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_run_whose_facilitators_role_was_ended_goes_by_itself() {
        facilitating.name(manager, team, run, address(bruno));
        granting.end(null, bruno.id(), Role.FACILITATOR, Scope.run(run));
        assertThat(facilitator()).isNull();
    }

    @Test
    void teams_that_could_come_into_a_run_are_ones_own_and_not_in_it() {
        String second = some.team(manager, organisation, somebody.signedIn());
        assertThat(running.others(manager, run)).extracting(Runs.Other::id).containsExactly(second);
        assertThat(running.others(anna, run)).isEmpty();
        running.join(manager, team, run, second);
        assertThat(running.others(manager, run)).isEmpty();
    }
}
