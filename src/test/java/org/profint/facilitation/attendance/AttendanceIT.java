package org.profint.facilitation.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.facilitation.session.Arranging;
import org.profint.facilitation.session.Mode;
import org.profint.facilitation.session.Reading;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** Who came to a session of a team that somebody facilitates. */
class AttendanceIT extends Inside {

    @Inject
    private Attending attending;

    @Inject
    private Arranging arranging;

    @Inject
    private Reading reading;

    @Inject
    private Running running;

    @Inject
    private Granting granting;

    @Inject
    private SomeTeam some;

    @Inject
    private Somebody somebody;

    private Person manager;
    private Person guide;
    private Person anna;
    private Person bruno;
    private String session;

    /** A place that nobody else asks from. */
    private String place;

    @BeforeEach
    void a_session_of_a_team_of_two() {
        manager = somebody.signedIn();
        guide = somebody.signedIn();
        anna = somebody.signedIn();
        bruno = somebody.signedIn();
        place = Ids.next();
        String organisation = some.organisation(manager);
        String team = some.team(manager, organisation, anna, bruno);
        LocalDate today = running.today();
        String run = running.open(manager, new NewRun(team, "networks", today, today.plusDays(30), "fr"), false);
        granting.grant(manager.id(), guide.id(), Role.FACILITATOR, Scope.run(run));
        arranging.propose(guide, run, Mode.ROOM, Arranging.From.MODULE, "");
        session = reading.of(guide, run, Language.FR).sessions().get(0).id();
    }

    @AfterEach
    void now_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    private AttendanceView seen(Person person) {
        return attending.of(person, session, Language.FR);
    }

    private String code() {
        attending.openCode(guide, session);
        return seen(guide).code().text();
    }

    private List<NotedAs> noted() {
        return seen(guide).people().stream()
                .filter(AttendanceView.Line::present)
                .map(AttendanceView.Line::how)
                .toList();
    }

    @Test
    void a_facilitator_ticks_who_is_there_and_takes_a_tick_back() {
        attending.tick(guide, session, List.of(), List.of(anna.id(), bruno.id(), manager.id()));
        attending.tick(guide, session, List.of(), List.of(anna.id(), bruno.id()));
        assertThat(noted()).containsExactly(NotedAs.TICKED, NotedAs.TICKED);
        attending.tick(guide, session, List.of(anna.id(), bruno.id()), List.of(bruno.id()));
        assertThat(seen(anna).mine().present()).isFalse();
        assertThat(seen(bruno).mine().present()).isTrue();
        assertThatThrownBy(() -> attending.tick(anna, session, List.of(), List.of(anna.id())))
                .as("who only comes ticks nobody")
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void who_came_in_by_the_code_meanwhile_is_not_unticked_by_an_old_form() {
        attending.here(anna, code(), place);
        attending.tick(guide, session, List.of(), List.of(bruno.id()));
        assertThat(noted()).containsExactlyInAnyOrder(NotedAs.CODE, NotedAs.TICKED);
    }

    @Test
    void the_code_of_the_room_notes_who_types_it_however_they_type_it() {
        String code = code();
        assertThat(code).matches("[A-Z]{6}");
        attending.openCode(guide, session);
        assertThat(seen(guide).code().text()).as("it stays on the wall").isEqualTo(code);
        assertThat(seen(anna).code()).as("only who leads puts it there").isNull();
        String typed = code.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "- " + code.substring(3);
        assertThat(attending.here(anna, typed, place)).isEqualTo(session);
        attending.here(anna, code, place);
        assertThat(noted()).containsExactly(NotedAs.CODE);
    }

    @Test
    void a_code_dies_with_the_session_and_when_it_is_taken_down() {
        String code = code();
        attending.closeCode(guide, session);
        wrong(anna, code);
        String second = code();
        SomeClock.ahead(Duration.ofHours(5));
        wrong(anna, second);
    }

    private void wrong(Person person, String code) {
        assertThatThrownBy(() -> attending.here(person, code, place))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsEntry("code", "facilitation.here.wrong"));
    }

    @Test
    void a_right_code_is_wrong_for_who_does_not_come() {
        String code = code();
        wrong(somebody.signedIn(), code);
        wrong(manager, code);
    }

    @Test
    void who_guesses_is_slowed_down_and_still_signs_in() {
        String code = code();
        assertThatThrownBy(() -> {
                    for (int tries = 0; tries < 20; tries++) {
                        guess();
                    }
                })
                .isInstanceOf(Problem.TooMany.class);
        assertThatThrownBy(() -> attending.here(anna, code, place)).isInstanceOf(Problem.TooMany.class);
        attending.here(bruno, code, place);
        assertThat(noted()).containsExactly(NotedAs.CODE);
    }

    private void guess() {
        try {
            attending.here(anna, "AAAAAA", place);
        } catch (Problem.Invalid wrong) {
            assertThat(wrong.fields()).containsKey("code");
        }
    }

    @Test
    void a_learner_corrects_what_is_noted_about_them_and_nobody_else_does() {
        attending.correct(anna, session, true);
        attending.correct(anna, session, true);
        assertThat(noted()).containsExactly(NotedAs.SELF);
        attending.correct(anna, session, false);
        assertThat(noted()).isEmpty();
        assertThatThrownBy(() -> attending.correct(manager, session, true)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void who_comes_sees_themselves_and_a_manager_sees_who_came() {
        attending.tick(guide, session, List.of(), List.of(anna.id()));
        assertThat(seen(bruno).people())
                .extracting(AttendanceView.Line::accountId)
                .containsExactly(bruno.id());
        assertThat(seen(manager).present()).isEqualTo(1);
        Person stranger = somebody.signedIn();
        assertThatThrownBy(() -> seen(stranger)).isInstanceOf(Problem.NotFound.class);
    }
}
