package org.profint.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
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
import org.profint.people.Person;
import org.profint.people.Somebody;

class EnrollingIT extends Inside {

    private static final List<String> REQUIRED = List.of(
            "net-frame",
            "net-case",
            "net-discussion",
            "net-partners",
            "net-functioning",
            "net-lasting",
            "net-version",
            "net-mapping",
            "net-sharing");

    @Inject
    private Enrolling enrolling;

    @Inject
    private Completing completing;

    @Inject
    private Answering answering;

    @Inject
    private Stepping stepping;

    @Inject
    private Somebody somebody;

    private Person learner;

    @BeforeEach
    void a_learner() {
        learner = somebody.signedIn();
    }

    private ProgressView progress() {
        return enrolling.required(learner, "networks", Language.FR).progress();
    }

    private StepView open(String step) {
        return stepping.open(Optional.of(learner), step, Language.FR);
    }

    @Test
    void starting_twice_is_starting_once() {
        enrolling.start(learner, "networks");
        enrolling.start(learner, "networks");
        assertThat(enrolling.mine(learner, Language.FR)).hasSize(1);
    }

    @Test
    void starting_with_many_clicks_at_once_is_starting_once() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Callable<Void>> clicks = IntStream.range(0, 6)
                .<Callable<Void>>mapToObj(each -> () -> {
                    enrolling.start(learner, "networks");
                    return null;
                })
                .toList();
        for (Future<Void> each : threads.invokeAll(clicks)) {
            each.get();
        }
        threads.shutdown();
        assertThat(enrolling.mine(learner, Language.FR)).hasSize(1);
    }

    @Test
    void an_unknown_module_or_step_is_not_there() {
        assertThatThrownBy(() -> enrolling.start(learner, "nothing")).isInstanceOf(Problem.NotFound.class);
        enrolling.start(learner, "networks");
        assertThatThrownBy(() -> completing.complete(learner, "nothing")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> open("nothing")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> open(null)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void a_module_that_was_not_started_has_no_progress_and_no_completion() {
        assertThatThrownBy(this::progress).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> completing.complete(learner, "net-frame")).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void marking_a_step_twice_counts_once_and_undoing_opens_it_again() {
        enrolling.start(learner, "networks");
        completing.complete(learner, "net-frame");
        completing.complete(learner, "net-frame");
        assertThat(progress().done()).hasSize(1);
        assertThat(progress().percent()).isEqualTo(11);
        completing.undo(learner, "net-frame");
        completing.undo(learner, "net-frame");
        assertThat(progress().done()).isEmpty();
    }

    @Test
    void optional_steps_never_count_in_the_percentage() {
        enrolling.start(learner, "networks");
        completing.complete(learner, "net-project");
        completing.complete(learner, "net-trial");
        assertThat(progress().percent()).isZero();
    }

    @Test
    void all_required_steps_make_the_module_complete_without_the_group_steps() {
        enrolling.start(learner, "networks");
        REQUIRED.forEach(step -> completing.complete(learner, step));
        var following = enrolling.required(learner, "networks", Language.FR);
        assertThat(following.progress().percent()).isEqualTo(100);
        assertThat(following.completedAt()).isNotNull();
        completing.undo(learner, "net-case");
        var reopened = enrolling.required(learner, "networks", Language.FR);
        assertThat(reopened.progress().percent()).isEqualTo(88);
        assertThat(reopened.completedAt()).as("a fact stays a fact").isEqualTo(following.completedAt());
    }

    @Test
    void continue_leads_to_the_step_visited_last_while_it_is_open() {
        enrolling.start(learner, "networks");
        assertThat(enrolling.place(learner)).isEqualTo("/learning/step?id=net-frame");
        open("net-partners");
        assertThat(enrolling.place(learner)).isEqualTo("/learning/step?id=net-partners");
        completing.complete(learner, "net-partners");
        assertThat(enrolling.place(learner)).isEqualTo("/learning/step?id=net-frame");
    }

    @Test
    void comments_stay_hidden_until_an_answer_or_a_request() {
        enrolling.start(learner, "networks");
        assertThat(open("net-discussion").commentsOpen()).isFalse();
        answering.save(learner, "net-p3", Ids.next(), "0", "  ");
        assertThat(open("net-discussion").commentsOpen())
                .as("blank is no answer")
                .isFalse();
        answering.save(learner, "net-p3", Ids.next(), "1", "L’entreprise, dès mardi.");
        assertThat(open("net-discussion").commentsOpen()).isTrue();
    }

    @Test
    void comments_open_for_who_asks_and_asking_twice_is_fine() {
        enrolling.start(learner, "networks");
        completing.showComments(learner, "net-discussion", "madame-k");
        completing.showComments(learner, "net-discussion", "madame-k");
        assertThat(open("net-discussion").commentsOpen()).isTrue();
        assertThat(enrolling.mine(learner, Language.FR))
                .as("one row, whatever is joined")
                .hasSize(1);
    }

    @Test
    void the_language_changes_titles_and_nothing_else() {
        enrolling.start(learner, "networks");
        completing.complete(learner, "net-frame");
        answering.save(learner, "net-c1", Ids.next(), "0", "ma réponse");
        StepView french = open("net-case");
        StepView english = stepping.open(Optional.of(learner), "net-case", Language.EN);
        StepView swedish = stepping.open(Optional.of(learner), "net-case", Language.SV);
        assertThat(english.step().title()).isNotEqualTo(french.step().title());
        assertThat(english.questions().get(0).answer().text()).isEqualTo("ma réponse");
        assertThat(english.following().progress().percent()).isEqualTo(11);
        assertThat(swedish.step().lang()).isEqualTo("sv");
        assertThat(swedish.step().isToldAbout())
                .as("no native reader has reviewed it")
                .isTrue();
    }
}
