package org.profint.discussion.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.discussion.Bars;
import org.profint.discussion.Discussing;
import org.profint.discussion.Saying;
import org.profint.discussion.Telling;
import org.profint.discussion.ToldView;
import org.profint.house.Ids;
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

/** What a case shows, beside one’s own organisation; and what it told by domain. */
class PracticesIT extends Inside {

    private static final String STEP = "net-p1";

    @Inject
    private Practices practices;

    @Inject
    private Discussing discussing;

    @Inject
    private Telling telling;

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

    private int say(Person person, String practice, How how, String why, boolean shared, int seen) {
        NewStand wanted = NewStand.of(Ids.next(), String.valueOf(seen), how.name(), why, shared);
        return practices.say(person, run, team, "madame-k", practice, wanted);
    }

    private PictureView.Line line(Person person, String practice) {
        return practices.pictureOf(person, run, team, Language.FR, Language.FR).lines().stream()
                .filter(each -> each.practiceId().equals(practice))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_team_sees_how_many_and_the_reasons_that_are_shared() {
        say(anna, "mk-do1", How.DO, "Le bailleur a signé", true, 0);
        say(bruno, "mk-do1", How.NOT, "Personne n’y pense", false, 0);
        PictureView.Line seen = line(facilitator(), "mk-do1");
        assertThat(seen.recommendation()).isEqualTo("net-1");
        assertThat(seen.bars().bars()).extracting(Bars.Bar::count).containsExactly(1L, 0L, 1L, 0L);
        assertThat(seen.whys()).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("Le bailleur a signé");
            assertThat(each.author()).isEqualTo(anna.name());
            assertThat(each.how()).isEqualTo(How.DO);
        });
        assertThat(practices.mine(bruno, run, team, "madame-k").get(0).why()).isEqualTo("Personne n’y pense");
        assertThat(practices.mine(anna, run, team, "madame-k").get(1).how()).isNull();
    }

    @Test
    void the_same_operation_again_is_said_once_and_who_is_late_gets_what_stands_there() {
        NewStand first = NewStand.of(Ids.next(), "0", "PARTLY", "parfois", false);
        assertThat(practices.say(anna, run, team, "madame-k", "mk-do2", first)).isEqualTo(1);
        assertThat(practices.say(anna, run, team, "madame-k", "mk-do2", first)).isEqualTo(1);
        assertThat(say(anna, "mk-do2", How.DO, "toujours", false, 1)).isEqualTo(2);
        assertThatThrownBy(() -> say(anna, "mk-do2", How.NOT, "jamais", false, 1))
                .isInstanceOfSatisfying(
                        Problem.Conflict.class,
                        each -> assertThat(((Stand) each.current()).why()).isEqualTo("toujours"));
        assertThatThrownBy(() -> NewStand.of(Ids.next(), "0", "", "x", false)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> NewStand.of(Ids.next(), "0", "DO", "x".repeat(2001), false))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void alone_it_is_private_and_in_no_picture() {
        NewStand wanted = NewStand.of(Ids.next(), "0", "DO", "chez moi", true);
        practices.say(anna, "", "", "madame-k", "mk-do3", wanted);
        assertThat(practices.mine(anna, "", "", "madame-k").get(2).why()).isEqualTo("chez moi");
        assertThat(practices.mine(anna, run, team, "madame-k").get(2).how()).isNull();
        assertThat(line(anna, "mk-do3").whys()).isEmpty();
        assertThat(practices
                        .pictureOf(anna, run, team, Language.FR, Language.FR)
                        .isBlank())
                .isTrue();
    }

    @Test
    void nothing_is_there_for_strangers_and_who_has_left_takes_theirs_along() {
        Person guide = facilitator();
        say(bruno, "mk-do1", How.DO, "oui", true, 0);
        assertThatThrownBy(() -> say(guide, "mk-do1", How.DO, "", false, 0)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> say(anna, "unknown", How.DO, "", false, 0)).isInstanceOf(Problem.NotFound.class);
        teaming.remove(manager, team, bruno.id());
        assertThat(line(anna, "mk-do1").whys()).isEmpty();
        for (Person each : List.of(somebody.signedIn(), manager, bruno)) {
            assertThatThrownBy(() -> line(each, "mk-do1")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> say(each, "mk-do1", How.DO, "", false, 0)).isInstanceOf(Problem.NotFound.class);
        }
    }

    @Test
    void what_the_case_told_counts_tags_by_domain_and_nothing_that_is_not_read_by_all() {
        discussing.say(
                anna, run, team, STEP, Ids.next(), tagged("Un carnet  d’adresses", "net-1", "met-4"), Language.FR);
        discussing.say(bruno, run, team, STEP, Ids.next(), tagged("Deux pages signées", "net-1"), Language.FR);
        discussing.say(bruno, run, team, STEP, Ids.next(), Saying.of("Sans étiquette"), Language.FR);
        ToldView told = telling.told(anna, run, team);
        assertThat(told.domains()).extracting(ToldView.Domain::id).containsExactly("acc", "met", "net", "tea");
        assertThat(told.domains()).extracting(ToldView.Domain::count).containsExactly(0L, 1L, 2L, 0L);
        assertThat(told.domains().stream()
                        .mapToLong(each -> each.recommendations().size())
                        .sum())
                .isEqualTo(15);
        assertThat(told.tagged()).isEqualTo(2);
        assertThat(told.said()).isEqualTo(3);
        assertThat(told.domains().get(2).recommendations().get(0).posts())
                .extracting(ToldView.Post::words)
                .containsExactly("Deux pages signées", "Un carnet d’adresses");
        discussing.answerFirst(anna, run, team, STEP, true);
        Person carla = somebody.signedIn();
        some.join(manager, organisation, team, carla);
        assertThat(telling.told(carla, run, team).said()).isZero();
        assertThatThrownBy(() -> telling.told(manager, run, team)).isInstanceOf(Problem.NotFound.class);
    }

    private static Saying tagged(String text, String... tags) {
        return new Saying(text, null, false, List.of(tags), null, null);
    }
}
