package org.profint.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;

class BelongingIT extends Inside {

    @Inject
    private Founding founding;

    @Inject
    private Belonging belonging;

    @Inject
    private Teaming teaming;

    @Inject
    private Partnering partnering;

    @Inject
    private Inviting inviting;

    @Inject
    private Steering steering;

    @Inject
    private Ground ground;

    @Inject
    private Somebody somebody;

    @Inject
    private Clock clock;

    private Ground.Place place;
    private Person member;
    private String team;

    @BeforeEach
    void an_organisation_with_somebody_in_a_team() {
        place = ground.open();
        member = ground.member(place);
        team = teaming.form(place.manager(), place.id(), "Équipe Nord");
        teaming.add(place.manager(), team, place.id(), member.id());
    }

    private void foreign(Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_registered_organisation_waits_and_opens_with_its_manager() {
        Person person = somebody.signedIn();
        String id = founding.register(person, ground.wanted());
        assertThat(founding.around(person))
                .singleElement()
                .satisfies(mine -> assertThat(mine.organisation().open()).isFalse());
        foreign(() -> founding.managed(person, id));
        foreign(() -> founding.confirm(person, id));
        Person admin = ground.admin();
        founding.confirm(admin, id);
        founding.confirm(admin, id);
        assertThat(founding.managed(person, id).open()).isTrue();
        assertThat(founding.around(person).get(0).manager()).isTrue();
        assertThat(ground.people(id)).containsExactly(1L, 1L);
        founding.close(admin, id);
        foreign(() -> founding.managed(person, id));
        assertThat(founding.mine(person)).isEmpty();
        founding.confirm(admin, id);
        assertThat(founding.managed(person, id).people()).isEqualTo(1);
    }

    @Test
    void an_administrator_opens_one_and_invites_its_first_manager() {
        Person admin = ground.admin();
        String id = founding.open(admin, ground.wanted(), somebody.newAddress(), "Ada");
        assertThat(ground.count(
                        "select count(i) from Invitation i where i.organisationId = ?1 and i.role = ?2",
                        id,
                        Role.MANAGER))
                .isEqualTo(1);
        foreign(() -> founding.open(member, ground.wanted(), somebody.newAddress(), ""));
        assertThatThrownBy(() -> founding.inviteManager(admin, id, "no address", ""))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void whoever_leaves_ends_places_and_roles_and_keeps_the_rest() {
        belonging.leave(member, place.id(), true);
        assertThat(founding.mine(member)).isEmpty();
        assertThat(teaming.mine(member)).isEmpty();
        assertThat(teaming.places(team)).singleElement().satisfies(seat -> {
            assertThat(seat.present()).isFalse();
            assertThat(seat.name()).as("asked not to be named").isNull();
        });
        assertThat(ground.news(member.id()))
                .containsExactly(new PlaceTaken(team, member.id()), new PlaceLeft(team, member.id()));
        assertThat(ground.people(place.id())).containsExactly(1L, 1L);
        foreign(() -> belonging.leave(member, place.id(), false));
    }

    @Test
    void a_manager_ends_a_membership_and_its_access_at_once() {
        belonging.makeManager(place.manager(), place.id(), member.id());
        assertThat(founding.managed(member)).hasSize(1);
        belonging.end(place.manager(), place.id(), member.id());
        foreign(() -> founding.managed(member, place.id()));
        foreign(() -> belonging.page(member, place.id(), false, 0, 9, "", "name", false));
        foreign(() -> belonging.end(place.manager(), place.id(), member.id()));
        assertThat(belonging.page(place.manager(), place.id(), true, 0, 9, "", "name", false))
                .extracting(MemberView::accountId)
                .containsExactly(member.id());
    }

    @Test
    void an_organisation_is_never_left_without_a_manager() {
        Person manager = place.manager();
        for (Runnable deed : List.<Runnable>of(
                () -> belonging.end(manager, place.id(), manager.id()),
                () -> belonging.leave(manager, place.id(), false),
                () -> belonging.takeManager(manager, place.id(), manager.id()))) {
            assertThatThrownBy(deed::run).hasMessageContaining("organisation.people.last-manager");
        }
        belonging.makeManager(manager, place.id(), member.id());
        belonging.takeManager(member, place.id(), manager.id());
        foreign(() -> founding.managed(manager, place.id()));
        assertThat(founding.mine(manager)).as("still belongs").hasSize(1);
    }

    @Test
    void two_managers_who_go_at_the_same_moment_are_not_both_let_go() throws Exception {
        belonging.makeManager(place.manager(), place.id(), member.id());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> leaving = List.of(() -> leaves(place.manager()), () -> leaves(member));
        int gone = 0;
        for (Future<Boolean> each : threads.invokeAll(leaving)) {
            gone += each.get() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(gone).isEqualTo(1);
        assertThat(ground.people(place.id())).containsExactly(1L, 1L);
    }

    private boolean leaves(Person person) {
        try {
            belonging.leave(person, place.id(), false);
            return true;
        } catch (Problem.Invalid last) {
            return false;
        }
    }

    @Test
    void a_wrong_enrolment_is_undone_without_trace_within_seven_days() {
        belonging.undo(place.manager(), place.id(), member.id());
        assertThat(teaming.places(team)).isEmpty();
        assertThat(ground.people(place.id())).containsExactly(1L, 1L);
        assertThat(belonging.count(place.manager(), place.id(), true, "")).isZero();
        assertThat(ground.news(member.id())).contains(new PlaceLeft(team, member.id()));
        Person old = ground.member(place);
        ground.change(
                "update Membership m set m.beganAt = ?1 where m.accountId = ?2",
                clock.instant().minus(Duration.ofDays(7)),
                old.id());
        assertThatThrownBy(() -> belonging.undo(place.manager(), place.id(), old.id()))
                .hasMessageContaining("organisation.people.too-late");
    }

    @Test
    void a_wrong_place_is_undone_and_a_right_one_ended() {
        teaming.undo(place.manager(), team, member.id());
        assertThat(teaming.places(team)).isEmpty();
        teaming.add(place.manager(), team, place.id(), member.id());
        teaming.add(place.manager(), team, place.id(), member.id());
        assertThat(teaming.places(team)).hasSize(1);
        teaming.remove(place.manager(), team, member.id());
        foreign(() -> teaming.remove(place.manager(), team, member.id()));
        assertThat(teaming.places(team))
                .singleElement()
                .satisfies(seat -> assertThat(seat.name()).isEqualTo(member.name()));
        teaming.add(place.manager(), team, place.id(), member.id());
        assertThat(teaming.places(team)).as("coming back is a new row").hasSize(2);
    }

    @Test
    void a_team_is_named_put_away_and_opened_again() {
        teaming.rename(place.manager(), team, "Équipe Sud");
        teaming.archive(place.manager(), team);
        assertThat(teaming.mine(member)).isEmpty();
        assertThat(teaming.page(place.manager(), place.id(), 0, 9, "sud", "people", true))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.people()).isEqualTo(1);
                    assertThat(entry.archivedAt()).isNotNull();
                });
        teaming.reopen(place.manager(), team);
        assertThat(teaming.mine(member)).extracting(TeamView::name).containsExactly("Équipe Sud");
        assertThatThrownBy(() -> teaming.rename(place.manager(), team, " \n")).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void another_organisation_lends_people_after_its_yes_and_sees_no_more_than_the_team() {
        Ground.Place other = ground.open();
        Person lent = ground.member(other);
        foreign(() -> teaming.add(other.manager(), team, other.id(), lent.id()));
        partnering.ask(place.manager(), team, other.id());
        partnering.ask(place.manager(), team, other.id());
        assertThat(partnering.askedOf(other.manager())).hasSize(1);
        assertThat(steering.open(other.manager(), team, "", "").places())
                .as("before the yes only the question")
                .isEmpty();
        foreign(() -> teaming.visible(other.manager(), team));
        partnering.answer(other.manager(), team, other.id(), true);
        teaming.add(other.manager(), team, other.id(), lent.id());
        assertThat(teaming.places(team)).extracting(PlaceView::organisationName).contains(other.name());
        assertThat(partnering.askedOf(other.manager())).isEmpty();
        foreign(() -> belonging.page(other.manager(), place.id(), false, 0, 9, "", "name", false));
        foreign(() -> teaming.remove(other.manager(), team, member.id()));
        foreign(() -> teaming.rename(other.manager(), team, "x"));
        foreign(() -> teaming.add(place.manager(), team, place.id(), lent.id()));
        teaming.remove(place.manager(), team, lent.id());
        assertThat(teaming.page(other.manager(), other.id(), 0, 9, "", "name", false))
                .extracting(TeamEntry::homeId)
                .containsExactly(place.id());
    }

    @Test
    void a_partner_that_has_ended_can_still_take_its_people_back() {
        Ground.Place other = ground.open();
        Person lent = ground.member(other);
        partnering.ask(place.manager(), team, other.id());
        partnering.answer(other.manager(), team, other.id(), true);
        teaming.add(other.manager(), team, other.id(), lent.id());
        ground.change(
                "update TeamPartner r set r.endedAt = ?1, r.endedBy = ?2 where r.teamId = ?3",
                java.time.Instant.now(),
                other.manager().id(),
                team);
        foreign(() -> teaming.visible(other.manager(), team));
        teaming.remove(other.manager(), team, lent.id());
        assertThat(teaming.places(team))
                .filteredOn(each -> each.accountId().equals(lent.id()))
                .noneMatch(PlaceView::present);
    }

    @Test
    void managers_of_a_closed_organisation_are_shut_out_of_its_teams_and_of_those_it_lent_to() {
        Ground.Place other = ground.open();
        partnering.ask(place.manager(), team, other.id());
        partnering.answer(other.manager(), team, other.id(), true);
        founding.close(ground.admin(), other.id());
        foreign(() -> teaming.visible(other.manager(), team));
        founding.close(ground.admin(), place.id());
        foreign(() -> teaming.rename(place.manager(), team, "x"));
        foreign(() -> partnering.of(place.manager(), team));
        founding.confirm(ground.admin(), place.id());
        teaming.rename(place.manager(), team, "Rouverte");
    }

    @Test
    void what_opens_again_keeps_its_managers_and_makes_none() {
        Person second = ground.member(place);
        belonging.makeManager(place.manager(), place.id(), second.id());
        belonging.takeManager(second, place.id(), place.manager().id());
        founding.close(ground.admin(), place.id());
        founding.confirm(ground.admin(), place.id());
        assertThat(founding.managed(second, place.id()).id()).isEqualTo(place.id());
        foreign(() -> founding.managed(place.manager(), place.id()));
    }

    @Test
    void a_no_ends_the_question_and_it_can_be_asked_again() {
        Ground.Place other = ground.open();
        partnering.ask(place.manager(), team, other.id());
        partnering.answer(other.manager(), team, other.id(), false);
        assertThat(partnering.of(place.manager(), team)).isEmpty();
        foreign(() -> partnering.answer(other.manager(), team, other.id(), true));
        partnering.ask(place.manager(), team, other.id());
        assertThat(partnering.askedOf(other.manager(), other.id())).hasSize(1);
        assertThatThrownBy(() -> partnering.ask(place.manager(), team, place.id()))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void a_managers_lists_are_paged_searched_and_sorted_and_take_hostile_words() {
        assertThat(belonging.page(place.manager(), place.id(), false, 0, 1, "", "beganAt", true))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.accountId()).isEqualTo(member.id());
                    assertThat(entry.teams()).containsExactly("Équipe Nord");
                    assertThat(entry.manager()).isFalse();
                    assertThat(entry.undoable()).isTrue();
                });
        assertThat(belonging.count(place.manager(), place.id(), false, "")).isEqualTo(2);
        for (String words : List.of("%", "_", "!", "'", "\0", "; drop table account")) {
            belonging.page(place.manager(), place.id(), false, 0, 9, words, "1; drop", true);
            teaming.page(place.manager(), place.id(), 0, 9, words, "1; drop", true);
            inviting.page(place.manager(), place.id(), InvitationState.EXPIRED, 0, 9, words, "1; drop", true);
            assertThat(inviting.count(place.manager(), place.id(), null, words)).isZero();
        }
    }

    @Test
    void one_person_is_written_to_once() {
        String address = somebody.newAddress();
        NewInvitation wanted = NewInvitation.of(address.toUpperCase(), "Ada", Language.FR, Role.LEARNER);
        inviting.invite(place.manager(), place.id(), team, wanted);
        assertThatThrownBy(() -> inviting.invite(place.manager(), place.id(), team, wanted))
                .hasMessageContaining("organisation.invite.waiting");
        assertThat(inviting.count(place.manager(), place.id(), InvitationState.WAITING, address))
                .isEqualTo(1);
    }

    @Test
    void foreign_and_missing_organisations_and_teams_look_alike() {
        Person stranger = ground.open().manager();
        for (String id : List.of(place.id(), "unknown")) {
            foreign(() -> founding.managed(stranger, id));
            foreign(() -> teaming.form(stranger, id, "x"));
            foreign(() -> belonging.end(stranger, id, member.id()));
            foreign(() -> belonging.undo(stranger, id, member.id()));
            foreign(() -> belonging.makeManager(stranger, id, member.id()));
            foreign(() -> belonging.takeManager(stranger, id, member.id()));
            foreign(() -> belonging.count(stranger, id, false, ""));
            foreign(() -> teaming.page(stranger, id, 0, 9, "", "name", false));
            assertThat(partnering.askedOf(stranger, id)).isEmpty();
            foreign(() -> inviting.count(stranger, id, null, ""));
        }
        for (String id : List.of(team, "unknown")) {
            foreign(() -> teaming.rename(stranger, id, "x"));
            foreign(() -> teaming.archive(stranger, id));
            foreign(() -> teaming.remove(stranger, id, member.id()));
            foreign(() -> teaming.undo(stranger, id, member.id()));
            foreign(() -> teaming.leave(stranger, id, false));
            foreign(() -> partnering.ask(stranger, id, place.id()));
            foreign(() -> steering.open(stranger, id, "", ""));
        }
        foreign(() -> steering.open(stranger, "", place.id(), ""));
    }
}
