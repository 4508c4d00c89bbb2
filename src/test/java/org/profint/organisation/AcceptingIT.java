package org.profint.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Contacts;
import org.profint.people.NewAccount;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Somebody;
import org.profint.people.provider.InvitingPlaces;

class AcceptingIT extends Inside {

    @Inject
    private InvitingPlaces invitingPlaces;

    @Inject
    private Accepting accepting;

    @Inject
    private Inviting inviting;

    @Inject
    private Founding founding;

    @Inject
    private Teaming teaming;

    @Inject
    private Contacts contacts;

    @Inject
    private Ground ground;

    @Inject
    private Somebody somebody;

    @Inject
    private Clock clock;

    private Ground.Place place;
    private String team;

    @BeforeEach
    void an_organisation_with_a_team() {
        place = ground.open();
        team = teaming.form(place.manager(), place.id(), "Équipe Nord");
    }

    private String invite(String address, String teamId, Role role) {
        return ground.inTransaction(() -> inviting.write(
                place.manager().id(),
                place.id(),
                place.name(),
                teamId,
                teamId == null ? null : "Équipe Nord",
                NewInvitation.of(address, "Ada", Language.SV, role)));
    }

    private String addressOf(Person person) {
        return contacts.of(person.id()).orElseThrow().address().orElseThrow();
    }

    private static NewAccount newcomer(String address) {
        return new NewAccount(address, "Ada", Somebody.PASSWORD);
    }

    private String wrong(Runnable deed) {
        try {
            deed.run();
            return "";
        } catch (Problem.Invalid invalid) {
            return invalid.fields().values().iterator().next();
        }
    }

    @Test
    void looking_changes_nothing_and_says_who_asks_and_to_what() {
        String token = invite(somebody.newAddress(), team, Role.LEARNER);
        for (int scanner = 0; scanner < 3; scanner++) {
            InvitationLook look = accepting.look(Optional.empty(), token);
            assertThat(look.organisationName()).isEqualTo(place.name());
            assertThat(look.teamName()).isEqualTo("Équipe Nord");
            assertThat(look.language()).isEqualTo(Language.SV);
            assertThat(look.closed()).isNull();
            assertThat(look.known()).isFalse();
        }
        assertThat(ground.people(place.id())).containsExactly(1L, 1L);
    }

    @Test
    void an_open_invitation_lets_in_through_the_provider_of_the_very_organisation() {
        String token = invite(somebody.newAddress(), team, Role.LEARNER);
        String here = "/organisation/invitation?token=" + token;
        assertThat(invitingPlaces.invites(place.id(), here)).isTrue();
        assertThat(invitingPlaces.invites(ground.open().id(), here)).isFalse();
        assertThat(invitingPlaces.invites(place.id(), "/learning/my-modules?token=" + token))
                .isFalse();
        assertThat(invitingPlaces.invites(place.id(), "/organisation/invitation?token=unknown"))
                .isFalse();
        accepting.refuse(token);
        assertThat(ground.inTransaction(() -> invitingPlaces.invites(place.id(), here)))
                .as("refused")
                .isFalse();
    }

    @Test
    void who_is_signed_in_comes_in_with_one_click_and_has_a_place() {
        Person person = somebody.signedIn();
        String token = invite(addressOf(person), team, Role.LEARNER);
        assertThat(accepting.accept(person, token)).isEqualTo("/learning/continue");
        assertThat(founding.mine(person)).extracting(OrganisationView::id).containsExactly(place.id());
        assertThat(teaming.mine(person)).extracting(TeamView::id).containsExactly(team);
        assertThat(ground.people(place.id())).containsExactly(2L, 2L);
        assertThat(ground.news(person.id())).containsExactly(new PlaceTaken(team, person.id()));
        assertThat(accepting.accept(person, token)).as("a second click").isEqualTo("/learning/continue");
        assertThat(ground.people(place.id())).containsExactly(2L, 2L);
    }

    @Test
    void a_new_account_and_the_place_come_into_being_together() {
        String address = somebody.newAddress();
        String token = invite(address, null, Role.LEARNER);
        assertThat(accepting.accept(token, newcomer("another@test.example"), Language.IT))
                .isEqualTo("/learning/my-modules");
        assertThat(accepting.signInName(token, "x")).as("bound to its address").isEqualTo(address);
        assertThat(ground.count(
                        "select count(m) from Membership m, Account a where a.id = m.accountId and a.signInName = ?1",
                        address))
                .isEqualTo(1);
        assertThat(accepting.look(Optional.empty(), token).known()).isTrue();
    }

    @Test
    void an_invited_manager_manages() {
        Person person = somebody.signedIn();
        accepting.accept(person, invite(addressOf(person), null, Role.MANAGER));
        assertThat(founding.managed(person)).extracting(OrganisationView::id).containsExactly(place.id());
    }

    @Test
    void each_closed_door_has_its_own_sentence_and_nothing_is_half_done() {
        Person person = somebody.signedIn();
        Person other = somebody.signedIn();
        String used = invite(addressOf(other), null, Role.LEARNER);
        accepting.accept(other, used);
        assertThat(wrong(() -> accepting.accept(person, used))).isEqualTo("organisation.invitation.used");
        String refused = invite(addressOf(person), null, Role.LEARNER);
        accepting.refuse(refused);
        accepting.refuse(refused);
        assertThat(wrong(() -> accepting.accept(person, refused))).isEqualTo("organisation.invitation.refused");
        String withdrawn = invite(addressOf(person), null, Role.LEARNER);
        inviting.page(place.manager(), place.id(), InvitationState.WAITING, 0, 9, "", "writtenAt", true)
                .forEach(each -> inviting.withdraw(place.manager(), place.id(), each.id()));
        assertThat(wrong(() -> accepting.accept(person, withdrawn))).isEqualTo("organisation.invitation.withdrawn");
        String expired = invite(addressOf(person), null, Role.LEARNER);
        ground.change(
                "update Invitation i set i.expiresAt = ?1 where i.tokenHash = ?2",
                clock.instant(),
                org.profint.people.Tokens.hash(expired));
        assertThat(wrong(() -> accepting.accept(person, expired))).isEqualTo("organisation.invitation.expired");
        String anothers = invite(somebody.newAddress(), null, Role.LEARNER);
        assertThat(wrong(() -> accepting.accept(person, anothers))).isEqualTo("organisation.invitation.others");
        assertThat(accepting.look(Optional.of(person), anothers).mine()).isFalse();
        assertThatThrownBy(() -> accepting.accept(person, "unknown")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> accepting.look(Optional.empty(), null)).isInstanceOf(Problem.NotFound.class);
        assertThat(founding.mine(person)).isEmpty();
    }

    @Test
    void a_newcomer_before_a_closed_door_gets_no_account() {
        String address = somebody.newAddress();
        String token = invite(address, null, Role.LEARNER);
        accepting.refuse(token);
        assertThat(wrong(() -> accepting.accept(token, newcomer(address), Language.FR)))
                .isEqualTo("organisation.invitation.refused");
        assertThat(ground.count("select count(a) from Account a where a.signInName = ?1", address))
                .isZero();
    }

    @Test
    void an_organisation_that_was_closed_takes_nobody() {
        Person person = somebody.signedIn();
        String token = invite(addressOf(person), null, Role.LEARNER);
        founding.close(ground.admin(), place.id());
        assertThat(wrong(() -> accepting.accept(person, token)))
                .isEqualTo("organisation.invitation.organisation-closed");
    }

    private static <T> List<T> atOnce(int times, Callable<T> deed) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        List<T> results = new ArrayList<>();
        for (Future<T> each : threads.invokeAll(
                IntStream.range(0, times).mapToObj(each -> deed).toList())) {
            results.add(each.get());
        }
        threads.shutdown();
        return results;
    }

    @Test
    void two_clicks_at_the_same_moment_have_one_effect() throws Exception {
        Person person = somebody.signedIn();
        String token = invite(addressOf(person), team, Role.LEARNER);
        assertThat(atOnce(4, () -> accepting.accept(person, token))).containsOnly("/learning/continue");
        assertThat(ground.people(place.id())).containsExactly(2L, 2L);
        assertThat(ground.news(person.id())).hasSize(1);
    }

    @Test
    void two_clicks_of_a_newcomer_make_one_account() throws Exception {
        String address = somebody.newAddress();
        String token = invite(address, team, Role.LEARNER);
        assertThat(atOnce(3, () -> accepting.accept(token, newcomer(address), Language.FR)))
                .containsOnly("/learning/continue");
        assertThat(ground.count("select count(a) from Account a where a.signInName = ?1", address))
                .isEqualTo(1);
        assertThat(ground.people(place.id())).containsExactly(2L, 2L);
    }

    @Test
    void two_people_with_one_link_are_one() throws Exception {
        String link = inviting.link(place.manager(), place.id(), null, Language.FR);
        String token = link.substring(link.indexOf('=') + 1);
        Person one = somebody.signedIn();
        Person other = somebody.signedIn();
        List<Callable<String>> clicks = List.of(
                () -> wrong(() -> accepting.accept(one, token)), () -> wrong(() -> accepting.accept(other, token)));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<String> answers = new ArrayList<>();
        for (Future<String> each : threads.invokeAll(clicks)) {
            answers.add(each.get());
        }
        threads.shutdown();
        assertThat(answers).containsExactlyInAnyOrder("", "organisation.invitation.used");
        assertThat(ground.people(place.id())).containsExactly(2L, 2L);
    }

    @Test
    void a_new_letter_opens_what_the_old_one_no_longer_does() {
        Person person = somebody.signedIn();
        String old = invite(addressOf(person), null, Role.LEARNER);
        accepting.refuse(old);
        String id = inviting.page(place.manager(), place.id(), null, 0, 9, addressOf(person), "writtenAt", true)
                .get(0)
                .id();
        String fresh = ground.inTransaction(() -> inviting.renewed(place.manager(), place.id(), id));
        assertThatThrownBy(() -> accepting.accept(person, old)).isInstanceOf(Problem.NotFound.class);
        accepting.accept(person, fresh);
        assertThat(founding.mine(person)).hasSize(1);
        assertThat(wrong(() -> inviting.resend(place.manager(), place.id(), id)))
                .isEqualTo("organisation.invitation.used");
    }

    @Test
    void a_room_takes_many_until_it_is_closed() {
        String code = inviting.openRoom(place.manager(), place.id(), team, Language.FR, 2);
        assertThat(code).matches("[A-HJ-NP-RT-Y]{6}");
        Person one = somebody.signedIn();
        String typed = code.substring(0, 3).toLowerCase() + " " + code.substring(3);
        assertThat(accepting.room(Optional.of(one), typed, "room-" + Ids.next()).teamName())
                .isEqualTo("Équipe Nord");
        assertThat(accepting.join(one, typed, "room-" + Ids.next())).isEqualTo("/learning/continue");
        accepting.join(one, code, "room-" + Ids.next());
        accepting.join(code, "room-" + Ids.next(), newcomer(somebody.newAddress()), Language.FR);
        assertThat(ground.people(place.id())).containsExactly(3L, 3L);
        assertThat(inviting.rooms(place.manager(), place.id()))
                .extracting(InvitationView::code)
                .containsExactly(code);
        inviting.withdraw(
                place.manager(),
                place.id(),
                inviting.rooms(place.manager(), place.id()).get(0).id());
        Person late = somebody.signedIn();
        assertThat(wrong(() -> accepting.join(late, code, "room-" + Ids.next())))
                .isEqualTo("organisation.join.unknown");
        assertThat(inviting.rooms(place.manager(), place.id())).isEmpty();
    }

    @Test
    void a_room_dies_with_its_session() {
        String code = inviting.openRoom(place.manager(), place.id(), null, Language.FR, 1);
        ground.change(
                "update Invitation i set i.expiresAt = ?1 where i.code = ?2",
                clock.instant().minus(Duration.ofSeconds(1)),
                code);
        Person person = somebody.signedIn();
        assertThat(wrong(() -> accepting.join(person, code, "room-" + Ids.next())))
                .isEqualTo("organisation.join.unknown");
        assertThat(wrong(() -> inviting.openRoom(place.manager(), place.id(), null, Language.FR, 13)))
                .isEqualTo("organisation.room.hours-wrong");
    }

    @Test
    void codes_are_tried_ten_times_a_minute_from_one_place() {
        String from = "guesser-" + Ids.next();
        for (int times = 0; times < JoinTry.MOST_A_MINUTE; times++) {
            assertThat(wrong(() -> accepting.room(Optional.empty(), "AAAAAA", from)))
                    .isEqualTo("organisation.join.unknown");
        }
        String right = inviting.openRoom(place.manager(), place.id(), null, Language.FR, 1);
        assertThatThrownBy(() -> accepting.room(Optional.empty(), right, from))
                .isInstanceOfSatisfying(
                        Problem.TooMany.class,
                        many -> assertThat(many.seconds()).isBetween(1L, 60L));
        assertThat(accepting.room(Optional.empty(), right, "another " + from).organisationName())
                .isEqualTo(place.name());
    }

    @Test
    void somebody_elses_organisation_has_no_invitations_to_see() {
        Ground.Place other = ground.open();
        invite(somebody.newAddress(), null, Role.LEARNER);
        String id = inviting.page(place.manager(), place.id(), null, 0, 9, "", "writtenAt", true)
                .get(0)
                .id();
        assertThatThrownBy(() -> inviting.page(other.manager(), place.id(), null, 0, 9, "", "x", true))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> inviting.withdraw(other.manager(), other.id(), id))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> inviting.resend(other.manager(), other.id(), id))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> inviting.openRoom(other.manager(), other.id(), team, Language.FR, 1))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> inviting.link(other.manager(), other.id(), team, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> inviting.invite(
                        other.manager(),
                        other.id(),
                        team,
                        NewInvitation.of("a@test.example", "", Language.FR, Role.LEARNER)))
                .isInstanceOf(Problem.NotFound.class);
    }
}
