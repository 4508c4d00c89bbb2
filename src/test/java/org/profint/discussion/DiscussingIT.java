package org.profint.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.house.SomeThreads;
import org.profint.learning.NewRun;
import org.profint.learning.Running;
import org.profint.organisation.SomeTeam;
import org.profint.organisation.Teaming;
import org.profint.people.Granting;
import org.profint.people.Person;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Somebody;

/** A team says things to one another under the prompts of a step. */
class DiscussingIT extends Inside {

    private static final String P1 = "net-p1";
    private static final String STEP = "net-discussion";

    @Inject
    private Discussing discussing;

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

    @Inject
    private SomeThreads threads;

    private final List<Person> people = new ArrayList<>();
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

    private String say(Person person, String text) {
        return discussing.say(person, run, team, P1, Ids.next(), Saying.of(text), Language.FR);
    }

    private String reply(Person person, String to, String text) {
        Saying saying = new Saying(text, to, false, List.of(), null, null);
        return discussing.say(person, run, team, P1, Ids.next(), saying, Language.FR);
    }

    private ThreadView thread(Person person) {
        return thread(person, Order.NEWEST, Only.TEAM);
    }

    private ThreadView thread(Person person, Order order, Only only) {
        return discussing.under(person, run, team, P1, order, only).threads().get(P1);
    }

    private static List<String> heads(ThreadView thread) {
        return thread.entries().stream().map(each -> each.post().text()).toList();
    }

    @Test
    void what_one_says_the_other_reads_on_the_step_and_in_the_thread() {
        say(anna, "Un carnet\r\net des appels");
        ThreadView seen = discussing.onStep(bruno, run, team, STEP).threads().get(P1);
        assertThat(seen.entries()).singleElement().satisfies(each -> {
            assertThat(each.post().text()).isEqualTo("Un carnet\net des appels");
            assertThat(each.post().author()).isEqualTo(anna.name());
            assertThat(each.post().language()).isEqualTo("fr");
            assertThat(each.post().mine()).isFalse();
        });
        assertThat(thread(anna).entries().get(0).post().mine()).isTrue();
        assertThat(discussing
                        .onStep(bruno, run, team, STEP)
                        .threads()
                        .get("net-p2")
                        .entries())
                .isEmpty();
    }

    @Test
    void the_same_operation_again_gives_the_first_answer_and_is_said_once() {
        String operation = Ids.next();
        String first = discussing.say(anna, run, team, P1, operation, Saying.of("un"), Language.FR);
        assertThat(discussing.say(anna, run, team, P1, operation, Saying.of("un"), Language.FR))
                .isEqualTo(first);
        assertThat(thread(bruno).entries()).hasSize(1);
        assertThatThrownBy(() -> discussing.say(anna, run, team, P1, operation, Saying.of("deux"), Language.FR))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> discussing.say(bruno, run, team, P1, operation, Saying.of("un"), Language.FR))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void nothing_is_there_for_who_is_not_in_the_team_nor_facilitates_the_run() {
        String post = say(anna, "entre nous");
        Person stranger = somebody.signedIn();
        Person elsewhere = somebody.signedIn();
        granting.grant(manager.id(), elsewhere.id(), Role.FACILITATOR, Scope.run(Ids.next()));
        teaming.remove(manager, team, bruno.id());
        for (Person each : List.of(stranger, elsewhere, manager, bruno)) {
            assertThatThrownBy(() -> thread(each)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> discussing.onStep(each, run, team, STEP)).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> say(each, "x")).isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> discussing.support(each, run, team, post, true))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> discussing.edit(each, run, team, post, "1", "x"))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> discussing.mark(each, run, team, post, true, List.of()))
                    .isInstanceOf(Problem.NotFound.class);
            assertThatThrownBy(() -> discussing.earlier(each, run, team, post)).isInstanceOf(Problem.NotFound.class);
        }
        assertThat(heads(thread(facilitator()))).containsExactly("entre nous");
    }

    @Test
    void a_post_of_another_team_is_not_reached_through_ones_own() {
        String foreign = some.team(manager, organisation, bruno);
        LocalDate today = running.today();
        String other = running.open(manager, new NewRun(foreign, "networks", today, today.plusDays(30), "fr"), true);
        String post = say(anna, "chez nous");
        discussing.say(bruno, other, foreign, P1, Ids.next(), Saying.of("chez eux"), Language.FR);
        teaming.remove(manager, team, bruno.id());
        assertThatThrownBy(() -> discussing.support(bruno, other, foreign, post, true))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> discussing.say(
                        bruno,
                        other,
                        foreign,
                        P1,
                        Ids.next(),
                        new Saying("x", post, false, List.of(), null, null),
                        Language.FR))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void an_answer_to_an_answer_stands_beside_it() {
        String head = say(anna, "un");
        String answer = reply(bruno, head, "deux");
        reply(anna, answer, "trois");
        assertThat(thread(bruno).entries())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.replies()).extracting(PostView::text).containsExactly("deux", "trois"));
    }

    @Test
    void a_quote_is_what_really_stands_there() {
        String head = say(anna, "Douze appels, et rien qui reste.");
        Saying honest = new Saying("Oui", head, false, List.of(), head, "rien qui reste");
        discussing.say(bruno, run, team, P1, Ids.next(), honest, Language.FR);
        Saying invented = new Saying("Oui", head, false, List.of(), head, "tout va bien");
        assertThatThrownBy(() -> discussing.say(bruno, run, team, P1, Ids.next(), invented, Language.FR))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(thread(anna).entries().get(0).replies())
                .extracting(PostView::quoted)
                .containsExactly("rien qui reste");
        discussing.takeBack(anna, run, team, head);
        assertThat(thread(bruno).entries().get(0).replies())
                .as("what was taken back is quoted no more")
                .extracting(PostView::quoted)
                .containsExactly("");
    }

    @Test
    void the_author_edits_with_a_mark_and_only_they_and_facilitators_read_what_stood_there() {
        String post = say(anna, "un");
        discussing.edit(anna, run, team, post, "1", "deux");
        assertThat(thread(bruno).entries().get(0).post()).satisfies(each -> {
            assertThat(each.text()).isEqualTo("deux");
            assertThat(each.editedAt()).isNotNull();
            assertThat(each.editable()).isFalse();
        });
        assertThat(discussing.earlier(anna, run, team, post))
                .extracting(EarlierText::text)
                .containsExactly("un");
        assertThat(discussing.earlier(facilitator(), run, team, post)).hasSize(1);
        assertThatThrownBy(() -> discussing.earlier(bruno, run, team, post)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> discussing.edit(bruno, run, team, post, "2", "x"))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> discussing.edit(anna, run, team, post, "1", "trois"))
                .as("from a page that has not seen “deux”")
                .isInstanceOf(Problem.Conflict.class)
                .extracting(problem -> ((Problem.Conflict) problem).current())
                .isEqualTo("deux");
        discussing.edit(anna, run, team, post, "1", "deux");
        assertThat(thread(anna).entries().get(0).post().version()).isEqualTo(2);
    }

    @Test
    void what_is_taken_back_is_gone_and_keeps_its_place_only_where_somebody_answered() {
        String alone = say(anna, "seul");
        String answered = say(anna, "avec réponse");
        reply(bruno, answered, "réponse");
        discussing.edit(anna, run, team, answered, "1", "avec une réponse");
        discussing.takeBack(anna, run, team, alone);
        discussing.takeBack(anna, run, team, answered);
        assertThat(thread(bruno).entries()).singleElement().satisfies(each -> {
            assertThat(each.post().state()).isEqualTo(PostView.State.WITHDRAWN);
            assertThat(each.post().text()).isEmpty();
            assertThat(each.replies()).hasSize(1);
        });
        assertThat(discussing.earlier(facilitator(), run, team, answered)).isEmpty();
        assertThatThrownBy(() -> discussing.takeBack(bruno, run, team, answered))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void supporting_twice_at_the_same_moment_is_supporting_once() throws Exception {
        String post = say(anna, "un");
        Callable<Long> once = () -> discussing.support(bruno, run, team, post, true);
        threads.all(List.of(once, once));
        assertThat(thread(bruno).entries().get(0).post()).satisfies(each -> {
            assertThat(each.support()).isOne();
            assertThat(each.supported()).isTrue();
        });
        assertThat(thread(anna).entries().get(0).post().supported()).isFalse();
        assertThatThrownBy(() -> discussing.support(anna, run, team, post, true))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(discussing.support(bruno, run, team, post, false)).isZero();
    }

    @Test
    void orders_and_choices() {
        String first = say(anna, "un");
        Saying asking = new Saying("deux", null, true, List.of(), null, null);
        discussing.say(anna, run, team, P1, Ids.next(), asking, Language.FR);
        say(bruno, "trois");
        discussing.support(bruno, run, team, first, true);
        assertThat(heads(thread(anna))).containsExactly("trois", "deux", "un");
        assertThat(heads(thread(anna, Order.SUPPORTED, Only.TEAM))).startsWith("un");
        assertThat(heads(thread(anna, Order.NEWEST, Only.MINE))).containsExactly("deux", "un");
        assertThat(heads(thread(anna, Order.NEWEST, Only.NEEDING))).containsExactly("deux");
        reply(anna, first, "réponse");
        assertThat(heads(thread(bruno, Order.NEWEST, Only.UNANSWERED))).containsExactly("trois", "deux");
    }

    @Test
    void where_one_answers_first_the_others_are_not_there_before() {
        discussing.answerFirst(anna, run, team, P1, true);
        String post = say(anna, "d’Anna");
        assertThat(thread(bruno)).satisfies(each -> {
            assertThat(each.entries()).isEmpty();
            assertThat(each.waiting()).isOne();
        });
        assertThatThrownBy(() -> reply(bruno, post, "x")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> discussing.support(bruno, run, team, post, true))
                .isInstanceOf(Problem.NotFound.class);
        say(bruno, "de Bruno");
        assertThat(heads(thread(bruno))).containsExactly("de Bruno", "d’Anna");
        Person guide = facilitator();
        assertThat(heads(thread(guide))).hasSize(2);
        assertThatThrownBy(() -> discussing.answerFirst(anna, run, team, P1, false))
                .as("who facilitates sets the rules")
                .isInstanceOf(Problem.NotFound.class);
        discussing.answerFirst(guide, run, team, P1, false);
        assertThat(thread(anna).answerFirst()).isFalse();
    }

    @Test
    void three_recommendations_at_most_that_there_are() {
        List<String> known = discussing.getRecommendations();
        String post = say(anna, "un");
        assertThat(known).hasSize(15);
        discussing.mark(anna, run, team, post, false, known.subList(0, 3));
        assertThat(thread(bruno).entries().get(0).post().tags()).isEqualTo(known.subList(0, 3));
        assertThatThrownBy(() -> discussing.mark(anna, run, team, post, false, known.subList(0, 4)))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> discussing.mark(anna, run, team, post, false, List.of("net-99")))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> discussing.mark(bruno, run, team, post, false, List.of()))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void what_is_no_text_is_refused() {
        for (String text : new String[] {null, "", " \n ", "x".repeat(10_001), "a\0b"}) {
            assertThatThrownBy(() -> say(anna, text)).isInstanceOf(Problem.Invalid.class);
        }
        say(anna, "<script>alert(1)</script>");
        assertThat(heads(thread(bruno))).containsExactly("<script>alert(1)</script>");
        assertThatThrownBy(() -> discussing.say(anna, run, team, "acc-p1", Ids.next(), Saying.of("x"), Language.FR))
                .as("a prompt of another module")
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_closed_run_is_read_and_not_written() {
        String post = say(anna, "un");
        running.close(manager, team, run);
        assertThat(heads(thread(bruno))).containsExactly("un");
        assertThatThrownBy(() -> say(bruno, "deux")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> discussing.edit(anna, run, team, post, "1", "x"))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> discussing.support(bruno, run, team, post, true))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void thirty_who_answer_at_once_are_all_heard_each_once() throws Exception {
        for (int each = 0; each < 10; each++) {
            Person person = somebody.signedIn();
            some.join(manager, organisation, team, person);
            people.add(person);
        }
        List<Callable<String>> said = new ArrayList<>();
        for (int each = 0; each < 30; each++) {
            Person person = people.get(each % 10);
            String text = "réponse " + each;
            String operation = Ids.next();
            Saying saying = Saying.of(text);
            for (int twice = 0; twice < 2; twice++) {
                said.add(() -> discussing.say(person, run, team, P1, operation, saying, Language.FR));
            }
        }
        threads.all(said);
        assertThat(heads(thread(anna))).hasSize(30).doesNotHaveDuplicates();
        assertThat(thread(anna).entries())
                .extracting(each -> each.post().change())
                .doesNotHaveDuplicates();
    }

    @AfterEach
    void nobody_more() {
        people.clear();
    }
}
