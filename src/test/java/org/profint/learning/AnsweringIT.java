package org.profint.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
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
import org.profint.house.Problem;
import org.profint.people.Person;
import org.profint.people.Somebody;

class AnsweringIT extends Inside {

    private static final String PROMPT = "net-p1";

    @Inject
    private Answering answering;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Somebody somebody;

    private Person learner;

    @BeforeEach
    void a_learner_of_networks() {
        learner = somebody.signedIn();
        enrolling.start(learner, "networks");
    }

    private Saved save(String operation, int seen, String text) {
        return answering.save(learner, PROMPT, operation, String.valueOf(seen), text);
    }

    @Test
    void a_saved_text_can_be_read_again() {
        Saved saved = save(Ids.next(), 0, "Un réseau\nde papier é å ã 𝄞");
        assertThat(saved.version()).isOne();
        assertThat(answering.answer(learner, PROMPT).text()).isEqualTo("Un réseau\nde papier é å ã 𝄞");
    }

    @Test
    void the_same_operation_again_gives_the_first_answer_and_takes_effect_once() {
        String operation = Ids.next();
        Saved first = save(operation, 0, "une fois");
        Saved again = save(operation, 0, "une fois");
        assertThat(again.version()).isEqualTo(first.version());
        assertThat(answering.history(learner, PROMPT)).hasSize(1);
    }

    @Test
    void a_text_based_on_an_older_version_is_refused_with_the_one_that_stands_there() {
        save(Ids.next(), 0, "le premier");
        save(Ids.next(), 1, "le deuxième");
        assertThatThrownBy(() -> save(Ids.next(), 1, "le mien"))
                .isInstanceOfSatisfying(Problem.Conflict.class, conflict -> {
                    AnswerView there = (AnswerView) conflict.current();
                    assertThat(there.text()).isEqualTo("le deuxième");
                    assertThat(there.version()).isEqualTo(2);
                });
        assertThat(answering.answer(learner, PROMPT).text()).isEqualTo("le deuxième");
    }

    @Test
    void a_refused_operation_leaves_no_trace_and_its_id_can_be_used_again() {
        save(Ids.next(), 0, "le premier");
        String operation = Ids.next();
        assertThatThrownBy(() -> save(operation, 0, "le mien")).isInstanceOf(Problem.Conflict.class);
        assertThat(save(operation, 1, "le mien").version()).isEqualTo(2);
    }

    @Test
    void every_version_stays_in_the_history_newest_first() {
        save(Ids.next(), 0, "a");
        save(Ids.next(), 1, "ab");
        save(Ids.next(), 2, "abc");
        assertThat(answering.history(learner, PROMPT))
                .extracting(AnswerView::text)
                .containsExactly("abc", "ab", "a");
        assertThat(answering.history(learner, PROMPT))
                .extracting(AnswerView::version)
                .containsExactly(3, 2, 1);
    }

    @Test
    void of_many_writers_at_once_one_wins_and_the_versions_have_no_gap() throws InterruptedException {
        save(Ids.next(), 0, "début");
        List<Callable<Saved>> writers = IntStream.range(0, 12)
                .<Callable<Saved>>mapToObj(each -> () -> save(Ids.next(), 1, "texte " + each))
                .toList();
        assertThat(won(writers)).isOne();
        assertThat(answering.history(learner, PROMPT))
                .extracting(AnswerView::version)
                .containsExactly(2, 1);
    }

    @Test
    void the_same_operation_on_two_ways_at_once_is_one() throws InterruptedException {
        String operation = Ids.next();
        List<Callable<Saved>> twins = IntStream.range(0, 8)
                .<Callable<Saved>>mapToObj(each -> () -> save(operation, 0, "une seule fois"))
                .toList();
        assertThat(won(twins)).isEqualTo(8);
        assertThat(answering.history(learner, PROMPT)).hasSize(1);
    }

    private static long won(List<Callable<Saved>> all) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            long count = 0;
            for (Future<Saved> each : threads.invokeAll(all)) {
                try {
                    each.get();
                    count++;
                } catch (ExecutionException lost) {
                    assertThat(lost.getCause()).isInstanceOf(Problem.Conflict.class);
                }
            }
            return count;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void nobody_else_reaches_an_answer_nor_an_operation() {
        String operation = Ids.next();
        save(operation, 0, "à moi");
        Person other = somebody.signedIn();
        assertThatThrownBy(() -> answering.answer(other, PROMPT)).isInstanceOf(Problem.NotFound.class);
        enrolling.start(other, "networks");
        assertThat(answering.answer(other, PROMPT).version()).isZero();
        assertThatThrownBy(() -> answering.save(other, PROMPT, operation, "0", "x"))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(answering.history(other, PROMPT)).isEmpty();
    }

    @Test
    void what_cannot_be_a_text_is_refused_with_a_reason() {
        assertThatThrownBy(() -> save(Ids.next(), 0, "x".repeat(10_001))).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> save(Ids.next(), 0, "a\0b")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> save(Ids.next(), 0, "\uD800")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> save(Ids.next(), 0, null)).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> save("no id", 0, "x")).isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> answering.save(learner, PROMPT, Ids.next(), "W/abc", "x"))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> answering.save(learner, "nothing", Ids.next(), "0", "x"))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_longest_text_of_the_widest_letters_fits() {
        assertThat(save(Ids.next(), 0, "界".repeat(10_000)).version()).isOne();
        assertThat(answering.answer(learner, PROMPT).text()).hasSize(10_000);
    }
}
