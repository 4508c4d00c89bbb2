package org.profint.facilitation.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Discussing;
import org.profint.facilitation.attendance.Attending;
import org.profint.facilitation.session.Arranging;
import org.profint.facilitation.session.Mode;
import org.profint.facilitation.session.NewSession;
import org.profint.facilitation.session.Reading;
import org.profint.facilitation.session.SessionView;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.learning.Facilitating;
import org.profint.learning.NewRun;
import org.profint.learning.Outsiders;
import org.profint.learning.Running;
import org.profint.organisation.Pairing;
import org.profint.organisation.SomeTeam;
import org.profint.people.Contacts;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** Sessions for one person, and sessions led for an organisation that is not one's own. */
class ForAnotherOrganisationIT extends Inside {

    @Inject
    private Outsiders outsiders;

    @Inject
    private Pairing pairing;

    @Inject
    private Attending attending;

    @Inject
    private Arranging arranging;

    @Inject
    private Reading reading;

    @Inject
    private Running running;

    @Inject
    private Facilitating facilitating;

    @Inject
    private Discussing discussing;

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
    private Person ownManager;
    private Person guide;
    private String organisation;
    private String ownOrganisation;
    private String team;
    private String run;

    @BeforeEach
    void an_organisation_with_a_run_and_somebody_of_another_one() {
        manager = somebody.signedIn();
        anna = somebody.signedIn();
        ownManager = somebody.signedIn();
        Person outside = somebody.signedIn();
        organisation = some.organisation(manager);
        ownOrganisation = some.organisation(ownManager);
        some.team(ownManager, ownOrganisation, outside);
        guide = new Person(outside.id(), outside.name(), "", Set.of(Role.FACILITATOR), "", false);
        team = some.team(manager, organisation, anna);
        LocalDate today = running.today();
        run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
    }

    @AfterEach
    void now_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    private static void missing(ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(Problem.NotFound.class);
    }

    private String led() {
        outsiders.accept(guide, outsiders.offer(manager, team, run));
        arranging.propose(guide, run, Mode.ROOM, Arranging.From.MODULE, "");
        return reading.of(guide, run, Language.FR).sessions().get(0).id();
    }

    @Test
    void a_manager_asks_somebody_from_outside_by_a_link_that_works_once() {
        missing(() -> outsiders.offer(anna, team, run));
        missing(() -> outsiders.offer(ownManager, team, run));
        String token = outsiders.offer(manager, team, run);
        assertThat(outsiders.look(token).teamId()).isEqualTo(team);
        missing(() -> reading.of(guide, run, Language.FR));
        outsiders.accept(guide, token);
        assertThat(reading.of(guide, run, Language.FR).arranges()).isTrue();
        missing(() -> outsiders.accept(ownManager, token));
        String late = outsiders.offer(manager, team, run);
        SomeClock.ahead(Duration.ofDays(15));
        missing(() -> outsiders.look(late));
    }

    @Test
    void what_comes_of_it_is_the_organisations_and_nothing_reaches_the_facilitators_own() {
        String session = led();
        attending.tick(guide, session, List.of(), List.of(anna.id()));
        assertThat(attending.of(manager, session, Language.FR).present()).isEqualTo(1);
        missing(() -> reading.of(ownManager, run, Language.FR));
        missing(() -> attending.of(ownManager, session, Language.FR));
        missing(() -> discussing.onStep(ownManager, run, team, "net-discussion"));
        missing(() -> running.of(ownManager, team));
    }

    @Test
    void who_came_from_outside_is_out_when_the_run_is_closed_and_who_belongs_stays() {
        String session = led();
        Person inside = somebody.signedIn();
        some.team(manager, organisation, inside);
        granting.grant(manager.id(), inside.id(), Role.FACILITATOR, Scope.run(run));
        running.close(manager, team, run);
        missing(() -> reading.of(guide, run, Language.FR));
        missing(() -> attending.of(guide, session, Language.FR));
        missing(() -> discussing.onStep(guide, run, team, "net-discussion"));
        assertThat(granting.holders(Role.FACILITATOR, Scope.run(run))).containsExactly(inside.id());
        assertThat(attending.of(manager, session, Language.FR)).isNotNull();
        running.reopen(manager, team, run);
        missing(() -> reading.of(guide, run, Language.FR));
    }

    @Test
    void who_is_taken_off_is_out_at_once() {
        led();
        facilitating.endNaming(manager, team, run);
        missing(() -> reading.of(guide, run, Language.FR));
    }

    @Test
    void a_facilitator_accompanies_one_person_of_the_organisation_over_several_dates() {
        String address = contacts.of(anna.id()).orElseThrow().address().orElseThrow();
        missing(() -> pairing.form(guide, organisation, address));
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.organisation(organisation));
        String stranger = contacts.of(ownManager.id()).orElseThrow().address().orElseThrow();
        assertThatThrownBy(() -> pairing.form(guide, organisation, stranger))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsEntry("who", "organisation.pairing.unknown"));
        String one = pairing.form(guide, organisation, address);
        LocalDate today = running.today();
        String alone = running.open(guide, new NewRun(one, "networks", today, today.plusDays(60), "fr"), true);
        arranging.propose(guide, alone, Mode.ROOM, Arranging.From.MODULE, "");
        List<SessionView> sessions = reading.of(guide, alone, Language.FR).sessions();
        assertThat(sessions).hasSizeGreaterThan(2);
        for (int at = 0; at < sessions.size(); at++) {
            SessionView each = sessions.get(at);
            String day = today.plusDays(7L * at).toString();
            arranging.change(
                    guide, each.id(), NewSession.of(each.title(), "ROOM", day, "09:00", "", "fr", List.of(one)));
        }
        assertThat(reading.of(anna, alone, Language.FR).sessions())
                .extracting(SessionView::heldOn)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
        assertThat(attending.of(guide, sessions.get(0).id(), Language.FR).people())
                .hasSize(1);
    }
}
