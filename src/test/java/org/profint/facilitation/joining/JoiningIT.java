package org.profint.facilitation.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Discussing;
import org.profint.discussion.polls.Polling;
import org.profint.facilitation.attendance.Attending;
import org.profint.facilitation.session.Arranging;
import org.profint.facilitation.session.Mode;
import org.profint.facilitation.session.Reading;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Kept;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.house.SomeRows;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Contacts;
import org.profint.people.FormerPeople;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.SigningIn;
import org.profint.people.Somebody;

/** People without an account come to a session with its code, and what they did finds its owner. */
class JoiningIT extends Inside {

    @Inject
    private Entering entering;

    @Inject
    private Claiming claiming;

    @Inject
    private GuestJob job;

    @Inject
    private Attending attending;

    @Inject
    private Arranging arranging;

    @Inject
    private Reading reading;

    @Inject
    private Running running;

    @Inject
    private Teaming teaming;

    @Inject
    private Discussing discussing;

    @Inject
    private Granting granting;

    @Inject
    private SigningIn signingIn;

    @Inject
    private FormerPeople formerPeople;

    @Inject
    private jakarta.enterprise.inject.Instance<Kept> kept;

    @Inject
    private Contacts contacts;

    @Inject
    private org.profint.learning.Answering answering;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    @Inject
    private Clock clock;

    @Inject
    private Polling polling;

    @Inject
    private SomeRows rows;

    private Person manager;
    private Person guide;
    private Person anna;
    private String organisation;
    private String team;
    private String run;
    private String session;
    private String place;

    @BeforeEach
    void a_session_that_somebody_facilitates() {
        manager = somebody.signedIn();
        guide = somebody.signedIn();
        anna = somebody.signedIn();
        place = Ids.next();
        organisation = some.organisation(manager);
        team = some.team(manager, organisation, anna);
        run = opened("networks");
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        guide = new Person(guide.id(), guide.name(), "", Set.of(Role.FACILITATOR), "", false);
        arranging.propose(guide, run, Mode.ROOM, Arranging.From.MODULE, "");
        session = reading.of(guide, run, Language.FR).sessions().get(0).id();
    }

    @Resource(lookup = "jdbc/profint")
    private DataSource database;

    @AfterEach
    void now_again_and_nobody_has_guessed() throws SQLException {
        SomeClock.ahead(Duration.ZERO);
        try (Connection connection = database.getConnection();
                Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from join_try");
        }
    }

    private String opened(String module) {
        LocalDate today = running.today();
        return running.open(manager, new NewRun(team, module, today, today.plusDays(30), "fr"), true);
    }

    private String code() {
        attending.openCode(guide, session);
        return attending.of(guide, session, Language.FR).code().text();
    }

    private Entering.Entered entered(String name, String code) {
        return entering.enter(Optional.empty(), name, Language.FR, code, "", new Entering.Device(place, "Firefox/1"));
    }

    private Person guest(String name) {
        return signingIn.person(entered(name, code()).opened().token()).orElseThrow();
    }

    private String address(Person person) {
        return contacts.of(person.id()).orElseThrow().address().orElseThrow();
    }

    private static void missing(org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void somebody_without_an_account_comes_in_with_six_letters_and_a_name_and_is_noted_as_present() {
        String code = code();
        assertThat(code).matches("[BCDFGHJKLMNPQRTVWXZ]{6}");
        Entering.Entered in = entered("Aïcha", code.toLowerCase(java.util.Locale.ROOT));
        Person aicha = signingIn.person(in.opened().token()).orElseThrow();
        assertThat(aicha.guest()).isTrue();
        assertThat(aicha.name()).isEqualTo("Aïcha");
        assertThat(in.landing()).isEqualTo("/facilitation/room?session=" + session);
        var line = attending.of(guide, session, Language.FR).people().stream()
                .filter(each -> each.accountId().equals(aicha.id()))
                .findFirst()
                .orElseThrow();
        assertThat(line.guest()).as("who facilitates sees who is a guest").isTrue();
        assertThat(line.present()).isTrue();
        assertThat(entering.enter(Optional.of(aicha), "", Language.FR, code, "", new Entering.Device(place, ""))
                        .opened())
                .as("the same device is the same guest")
                .isNull();
        assertThat(claiming.of(guide, session).guests()).hasSize(1);
    }

    @Test
    void a_guest_reads_and_speaks_in_this_run_and_arranges_nothing_and_nothing_else_is_there() {
        Person aicha = guest("Aïcha");
        assertThat(reading.of(aicha, run, Language.FR).arranges()).isFalse();
        assertThat(discussing.onStep(aicha, run, team, "net-discussion").sets()).isFalse();
        missing(() -> teaming.visible(aicha, team));
        missing(() -> running.of(aicha, team));
        missing(() -> arranging.add(aicha, run, "Ma séance"));
        missing(() -> attending.openCode(aicha, session));
        missing(() -> claiming.of(aicha, session));
        assertThat(teaming.mine(aicha)).isEmpty();
        running.close(manager, team, run);
        String next = opened("networks");
        assertThat(reading.of(anna, next, Language.FR)).isNotNull();
        missing(() -> reading.of(aicha, next, Language.FR));
        missing(() -> discussing.onStep(aicha, next, team, "net-discussion"));
    }

    @Test
    void in_a_group_that_leads_itself_a_guest_sets_nothing_either() {
        granting.end(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        attending.openCode(anna, session);
        String code = attending.of(anna, session, Language.FR).code().text();
        Person aicha = signingIn.person(entered("Aïcha", code).opened().token()).orElseThrow();
        assertThat(reading.of(aicha, run, Language.FR).arranges()).isFalse();
        assertThat(reading.of(anna, run, Language.FR).arranges()).isTrue();
        missing(() -> attending.closeCode(aicha, session));
    }

    @Test
    void a_guest_cannot_sign_in_is_nobody_to_others_and_is_out_when_the_session_is_over() {
        Entering.Entered in = entered("Aïcha", code());
        String token = in.opened().token();
        String name = rows.of(
                        "select a.signInName from Account a where a.id = ?1",
                        in.opened().accountId())
                .get(0);
        assertThat(name).doesNotContain("@");
        assertThatThrownBy(() -> signingIn.signIn(name, "n’importe quoi ici", false, place))
                .isInstanceOf(Problem.Invalid.class);
        missing(() -> teaming.add(manager, team, organisation, in.opened().accountId()));
        Person aicha = signingIn.person(token).orElseThrow();
        SomeClock.ahead(Duration.ofHours(6));
        assertThat(signingIn.person(token)).isEmpty();
        job.run();
        missing(() -> reading.of(aicha, run, Language.FR));
    }

    @Test
    void a_renewed_code_lets_nobody_in_by_the_old_one_and_whoever_is_in_stays() {
        String old = code();
        String token = entered("Aïcha", old).opened().token();
        attending.renewCode(guide, session);
        assertThatThrownBy(() -> entered("Bruno", old)).isInstanceOf(Problem.Invalid.class);
        assertThat(entered("Bruno", code()).opened()).isNotNull();
        assertThat(signingIn.person(token)).isPresent();
    }

    @Test
    void somebody_with_an_account_only_confirms_and_one_of_the_team_is_no_guest() {
        String code = code();
        Person carla = somebody.signedIn();
        entering.enter(carla, code, "", place);
        entering.enter(anna, code, "", place);
        assertThat(reading.of(carla, run, Language.FR).arranges()).isFalse();
        assertThat(attending.of(guide, session, Language.FR).people())
                .filteredOn(each -> each.present())
                .extracting(each -> each.guest())
                .containsExactlyInAnyOrder(true, false);
        SomeClock.ahead(Duration.ofHours(6));
        job.run();
        missing(() -> reading.of(carla, run, Language.FR));
        assertThat(reading.of(anna, run, Language.FR)).isNotNull();
    }

    @Test
    void a_whole_room_behind_one_address_comes_in_and_who_guesses_waits() {
        String code = code();
        for (int people = 0; people < 15; people++) {
            entered("Personne " + people, code);
        }
        for (int tries = 0; tries < 10; tries++) {
            assertThatThrownBy(() -> entering.look("BBBBBB", place))
                    .isInstanceOfSatisfying(
                            Problem.Invalid.class,
                            wrong -> assertThat(wrong.fields()).containsEntry("code", "facilitation.join.wrong"));
        }
        assertThatThrownBy(() -> entering.look("BBBBBB", place)).isInstanceOf(Problem.TooMany.class);
        assertThat(entering.look(code, Ids.next()).sessionId())
                .as("from elsewhere")
                .isEqualTo(session);
        SomeClock.ahead(Duration.ofSeconds(61));
        assertThat(entering.look(code, place).sessionId()).isEqualTo(session);
    }

    @Test
    void guesses_from_everywhere_are_counted_together() {
        // The minute of this test is its own.
        SomeClock.ahead(Duration.ofMinutes(10));
        assertThatThrownBy(() -> {
                    for (int tries = 0; tries < 120; tries++) {
                        guess();
                    }
                })
                .isInstanceOf(Problem.TooMany.class);
    }

    private void guess() {
        try {
            entering.look("BBBBBB", Ids.next());
        } catch (Problem.Invalid wrong) {
            assertThat(wrong.fields()).containsKey("code");
        }
    }

    @Test
    void a_name_is_asked_for_and_an_address_is_none() {
        String code = code();
        for (String name : List.of("", " ", "aicha@example.org", "x".repeat(61))) {
            assertThatThrownBy(() -> entered(name, code))
                    .isInstanceOfSatisfying(
                            Problem.Invalid.class,
                            wrong -> assertThat(wrong.fields()).containsKey("name"));
        }
    }

    @Test
    void a_guest_connects_what_they_did_to_their_account_once() {
        Person aicha = guest("Aïcha");
        String phrase = claiming.keepsake(aicha).phrase();
        Person herself = somebody.signedIn();
        assertThatThrownBy(() -> claiming.claim(herself, "BBBB-BBBB-BBBB-BBBB", place))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsEntry("phrase", "facilitation.claim.wrong"));
        claiming.claim(herself, phrase.toLowerCase(java.util.Locale.ROOT).replace("-", " "), place);
        assertThat(attending.of(guide, session, Language.FR).people())
                .filteredOn(each -> each.accountId().equals(herself.id()))
                .allMatch(each -> each.present())
                .hasSize(1);
        assertThat(formerPeople.leaver(aicha.id())).as("the guest is no more").isEmpty();
        Person other = somebody.signedIn();
        assertThatThrownBy(() -> claiming.claim(other, phrase, place)).isInstanceOf(Problem.Invalid.class);
        missing(() -> claiming.keepsake(herself));
    }

    @Test
    void who_ticked_on_both_devices_keeps_what_the_account_ticked() {
        Person aicha = guest("Aïcha");
        polling.answer(aicha, run, team, "net-discussion", "net-poll1", "net-poll1-b", true);
        polling.answer(anna, run, team, "net-discussion", "net-poll1", "net-poll1-a", true);
        claiming.claim(anna, claiming.keepsake(aicha).phrase(), place);
        assertThat(rows.of("select a.choice from PollAnswer a where a.runId = ?1", run))
                .containsExactly("net-poll1-a");
    }

    @Test
    void a_manager_of_the_organisation_says_who_a_guest_was_and_nobody_else_does() {
        Person aicha = guest("Aïcha");
        Person bruno = somebody.signedIn();
        some.join(manager, organisation, team, bruno);
        String name = address(bruno);
        String guest = claiming.of(manager, session).guests().get(0).id();
        missing(() -> claiming.match(guide, session, guest, name));
        missing(() -> claiming.match(anna, session, guest, name));
        Person foreign = somebody.signedIn();
        some.organisation(foreign);
        missing(() -> claiming.match(foreign, session, guest, name));
        String stranger = address(somebody.signedIn());
        assertThatThrownBy(() -> claiming.match(manager, session, guest, stranger))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsEntry("who", "facilitation.guests.unknown"));
        claiming.match(manager, session, guest, name);
        var line = claiming.of(manager, session).guests().get(0);
        assertThat(line.accountId()).isEqualTo(bruno.id());
        assertThat(line.claimedAt()).isNotNull();
        assertThat(line.claimable()).isFalse();
        assertThat(formerPeople.leaver(aicha.id())).isEmpty();
    }

    @Test
    void who_belongs_already_and_is_written_to_is_matched_at_once() {
        guest("Aïcha");
        Person bruno = somebody.signedIn();
        some.join(manager, organisation, team, bruno);
        String guest = claiming.of(manager, session).guests().get(0).id();
        String address = address(bruno);
        missing(() -> claiming.invite(guide, session, guest, address, Language.FR));
        claiming.invite(manager, session, guest, address, Language.FR);
        var line = claiming.of(manager, session).guests().get(0);
        assertThat(line.accountId()).isEqualTo(bruno.id());
        assertThat(line.claimable()).isFalse();
        assertThat(rows.of("select i.id from Invitation i where i.recipient = ?1", address))
                .as("no letter")
                .isEmpty();
    }

    @Test
    void the_account_that_follows_the_module_already_keeps_its_own_answers_and_gets_the_guests_others() {
        Person aicha = guest("Aïcha");
        answer(aicha, "net-p1", "De la salle");
        answer(aicha, "net-p2", "De la salle aussi");
        answer(anna, "net-p1", "De moi");
        claiming.match(
                manager, session, claiming.of(manager, session).guests().get(0).id(), address(anna));
        assertThat(rows.of(
                        "select a.text from Answer a, Enrolment e where e.id = a.enrolmentId"
                                + " and e.accountId = ?1 order by a.promptId",
                        anna.id()))
                .containsExactly("De moi", "De la salle aussi");
        assertThat(attending.of(guide, session, Language.FR).people())
                .hasSize(1)
                .allMatch(each -> !each.guest());
    }

    private void answer(Person person, String prompt, String text) {
        answering.save(person, prompt, Ids.next(), "0", text);
    }

    @Test
    void a_guest_whom_nobody_claims_loses_the_name_and_what_they_did_stays() {
        Person aicha = guest("Aïcha");
        Kept guests = kept.stream()
                .filter(each -> each.kind() == Kept.Kind.GUESTS)
                .findFirst()
                .orElseThrow();
        assertThat(guests.kind().days()).isEqualTo(30);
        Kept.Silently silently = (Kept.Silently) guests;
        silently.forget(clock.instant(), List.of());
        assertThat(formerPeople.leaver(aicha.id())).as("the session goes on").isPresent();
        SomeClock.ahead(Duration.ofDays(31));
        silently.forget(clock.instant().minus(Duration.ofDays(30)), List.of());
        assertThat(formerPeople.leaver(aicha.id())).isEmpty();
        assertThat(claiming.of(guide, session).guests())
                .hasSize(1)
                .allMatch(each -> each.name().equals("Une personne participante") && !each.claimable());
    }
}
