package org.profint.discussion.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeClock;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** A team reads a case part by part, as each is released. */
class CasePartsIT extends Inside {

    private static final String STEP = "net-case";

    @Inject
    private Rooms rooms;

    @Inject
    private CaseReading caseReading;

    @Inject
    private RoomWriting roomWriting;

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

    @AfterEach
    void the_clock_goes_right_again() {
        SomeClock.ahead(Duration.ZERO);
    }

    private PartsView parts(Person person) {
        return rooms.room(person, run, team, STEP, Language.FR).parts();
    }

    @Test
    void the_first_part_is_there_and_the_others_come_one_after_the_other() {
        Person guide = facilitator();
        assertThat(parts(anna).open()).containsExactly("part-1");
        assertThatThrownBy(() -> caseReading.release(anna, run, team, STEP, "part-2"))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> caseReading.release(guide, run, team, STEP, "part-3"))
                .isInstanceOf(Problem.NotFound.class);
        caseReading.release(guide, run, team, STEP, "part-2");
        caseReading.release(guide, run, team, STEP, "part-2");
        assertThat(parts(bruno).open()).containsExactly("part-1", "part-2");
        assertThat(parts(bruno).next().id()).isEqualTo("part-3");
        assertThat(rooms.room(bruno, run, team, "net-discussion", Language.FR)
                        .parts()
                        .open())
                .containsExactly("part-1", "part-2");
    }

    @Test
    void where_nobody_facilitates_the_team_opens_the_next_part_itself() {
        caseReading.release(anna, run, team, STEP, "part-2");
        caseReading.release(bruno, run, team, STEP, "part-3");
        assertThat(parts(anna).open()).containsExactly("part-1", "part-2", "part-3");
        assertThat(parts(anna).next()).isNull();
        assertThatThrownBy(() -> caseReading.openComments(anna, run, team, STEP))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_release_is_taken_back_as_long_as_nobody_has_read_it_and_ten_seconds_after() {
        Person guide = facilitator();
        caseReading.release(guide, run, team, STEP, "part-2");
        SomeClock.ahead(Duration.ofMinutes(5));
        assertThat(parts(guide).last().id()).isEqualTo("part-2");
        caseReading.takeBack(guide, run, team, STEP, "part-2");
        assertThat(parts(anna).open()).containsExactly("part-1");
        caseReading.release(guide, run, team, STEP, "part-2");
        roomWriting.read(rooms.room(anna, run, team, STEP, Language.FR).seat(), "madame-k.part-2");
        caseReading.takeBack(guide, run, team, STEP, "part-2");
        caseReading.release(guide, run, team, STEP, "part-2");
        roomWriting.read(rooms.room(anna, run, team, STEP, Language.FR).seat(), "madame-k.part-2");
        SomeClock.ahead(Duration.ofMinutes(6));
        assertThatThrownBy(() -> caseReading.takeBack(guide, run, team, STEP, "part-2"))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(parts(anna).open()).containsExactly("part-1", "part-2");
    }

    @Test
    void who_facilitates_releases_for_all_teams_says_when_and_opens_the_comments() {
        Person guide = facilitator();
        caseReading.announce(guide, run, team, STEP, " jeudi à 14 h ");
        assertThat(parts(anna).coming()).isEqualTo("jeudi à 14 h");
        caseReading.announce(guide, run, team, STEP, "vendredi");
        assertThat(parts(bruno).coming()).isEqualTo("vendredi");
        caseReading.announce(guide, run, team, STEP, "");
        assertThat(parts(bruno).coming()).isEmpty();
        assertThatThrownBy(() -> caseReading.announce(anna, run, team, STEP, "x"))
                .isInstanceOf(Problem.NotFound.class);
        assertThat(parts(anna).commentsOpened()).isFalse();
        caseReading.openComments(guide, run, team, STEP);
        assertThat(parts(anna).commentsOpened()).isTrue();
    }
}
