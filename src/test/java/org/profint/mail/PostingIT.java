package org.profint.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Asker;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Somebody;

class PostingIT extends Inside {

    @Inject
    private Desk desk;

    @Inject
    private Posting posting;

    @Inject
    private Choosing choosing;

    @Inject
    private Stopping stopping;

    @Inject
    private StopTokens tokens;

    @Inject
    private Digests digests;

    @Inject
    private EmptyingAt emptying;

    @Inject
    private Outbox outbox;

    @Inject
    private Somebody somebody;

    private final Instant now = Clock.systemUTC().instant();
    private String reader;
    private String address;

    /** Empties at another time than now. */
    @jakarta.enterprise.context.ApplicationScoped
    @jakarta.transaction.Transactional
    public static class EmptyingAt {
        @jakarta.persistence.PersistenceContext
        private jakarta.persistence.EntityManager entities;

        public void at(Instant time) {
            new Emptying(entities, Clock.fixed(time, ZoneOffset.UTC)).empty();
        }
    }

    @BeforeEach
    void a_reader() {
        reader = somebody.signedIn().id();
        address = Desk.newAddress();
    }

    private Letter letter(LetterKind kind) {
        return Desk.letter(kind, reader, address);
    }

    private int compose(Duration later) {
        return new Digesting(digests, Clock.fixed(now.plus(later), ZoneOffset.UTC)).compose();
    }

    private List<DeliveryView> dailyLetters() {
        return desk.to(address).stream().filter(each -> each.kind() == null).toList();
    }

    @Test
    void a_letter_is_written_with_its_cause_or_not_at_all() {
        assertThatThrownBy(() -> posting.post(letter(LetterKind.SECURITY))).isInstanceOf(TransactionalException.class);
        assertThatThrownBy(() -> desk.postAndFail(letter(LetterKind.SECURITY)))
                .hasMessageContaining("the cause is undone");
        assertThat(desk.to(address)).isEmpty();
        desk.post(letter(LetterKind.SECURITY));
        assertThat(desk.to(address)).extracting(DeliveryView::state).containsExactly(DeliveryView.State.WAITING);
    }

    @Test
    void an_address_with_something_hostile_in_it_is_refused() {
        for (String hostile : List.of(
                "a@test.example\r\nBcc: b@test.example",
                "a@test.example,b@test.example",
                "<a@test.example>",
                "\"a b\"@test.example",
                "a@test.example\0",
                "a@[127.0.0.1]",
                "a\u0456@test.example",
                "",
                "nobody")) {
            assertThatThrownBy(() -> desk.post(Desk.letter(LetterKind.INVITATION, null, hostile)))
                    .isInstanceOfSatisfying(
                            Problem.Invalid.class,
                            invalid -> assertThat(invalid.fields()).containsKey("address"));
        }
    }

    @Test
    void a_person_who_cannot_be_reached_stops_nobody_elses_work() {
        String odd = "odd,one" + Desk.newAddress();
        desk.post(Desk.letter(LetterKind.TEAM, reader, odd));
        assertThat(desk.to(odd)).extracting(DeliveryView::state).containsExactly(DeliveryView.State.GIVEN_UP);
    }

    @Test
    void a_kind_nobody_chose_about_waits_for_the_daily_letter_and_the_chosen_pace_counts() {
        desk.post(letter(LetterKind.TEAM));
        choosing.choose(reader, LetterKind.TEAM, Pace.AT_ONCE);
        choosing.choose(reader, LetterKind.REMINDER, Pace.NEVER);
        desk.post(letter(LetterKind.TEAM));
        desk.post(letter(LetterKind.REMINDER));
        desk.post(letter(LetterKind.PRIVACY));
        assertThat(desk.to(address))
                .extracting(DeliveryView::state)
                .containsExactly(
                        DeliveryView.State.WAITING_FOR_DAILY_LETTER,
                        DeliveryView.State.WAITING,
                        DeliveryView.State.WAITING);
        assertThatThrownBy(() -> choosing.choose(reader, LetterKind.SECURITY, Pace.NEVER))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void news_gather_for_an_hour_and_go_in_one_letter_at_most_once_a_day() {
        desk.post(letter(LetterKind.TEAM));
        desk.post(letter(LetterKind.REMINDER));
        compose(Duration.ofMinutes(30));
        assertThat(dailyLetters()).isEmpty();
        compose(Duration.ofHours(2));
        compose(Duration.ofHours(2));
        assertThat(dailyLetters()).hasSize(1);
        assertThat(desk.subjectsIn(dailyLetters().get(0).id())).containsExactly("Sujet TEAM", "Sujet REMINDER");
        desk.post(letter(LetterKind.TEAM));
        compose(Duration.ofHours(25));
        assertThat(dailyLetters()).hasSize(1);
        compose(Duration.ofHours(27));
        assertThat(dailyLetters()).hasSize(2);
        compose(Duration.ofHours(60));
        assertThat(dailyLetters()).as("nothing new, nothing sent").hasSize(2);
    }

    @Test
    void two_servers_at_once_make_one_daily_letter() throws Exception {
        desk.post(letter(LetterKind.TEAM));
        ExecutorService threads = Executors.newFixedThreadPool(3);
        Callable<Integer> server = () -> compose(Duration.ofHours(2));
        for (Future<Integer> each : threads.invokeAll(List.of(server, server, server))) {
            each.get();
        }
        threads.shutdown();
        assertThat(dailyLetters()).hasSize(1);
    }

    @Test
    void a_kind_that_was_stopped_meanwhile_is_not_told() {
        desk.post(letter(LetterKind.TEAM));
        desk.post(letter(LetterKind.REMINDER));
        choosing.choose(reader, LetterKind.TEAM, Pace.NEVER);
        compose(Duration.ofHours(2));
        assertThat(desk.subjectsIn(dailyLetters().get(0).id())).containsExactly("Sujet REMINDER");
        assertThat(desk.to(address).get(0).state()).isEqualTo(DeliveryView.State.STOPPED);
    }

    @Test
    void the_link_in_the_daily_letter_stops_all_that_is_in_it_and_nothing_else() {
        choosing.choose(reader, LetterKind.MANAGEMENT, Pace.AT_ONCE);
        desk.post(letter(LetterKind.TEAM));
        compose(Duration.ofHours(2));
        OutboxLetter daily = desk.letters(address).stream()
                .filter(OutboxLetter::isDigest)
                .findFirst()
                .orElseThrow();
        String token = tokens.of(daily).orElseThrow();
        assertThat(stopping.look(token).stopped()).isFalse();
        stopping.stop(token);
        assertThat(stopping.look(token).stopped()).isTrue();
        assertThat(choosing.of(reader))
                .containsEntry(LetterKind.TEAM, Pace.NEVER)
                .containsEntry(LetterKind.REMINDER, Pace.NEVER)
                .containsEntry(LetterKind.MANAGEMENT, Pace.AT_ONCE);
    }

    @Test
    void a_link_that_we_have_not_made_stops_nothing() {
        desk.post(Desk.letter(LetterKind.INVITATION, null, address));
        String good = tokens.of(desk.letters(address).get(0)).orElseThrow();
        String foreign = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("a " + reader + " TEAM").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (String bad : List.of(
                "",
                ".",
                "a.b",
                "é.è",
                good.substring(1),
                foreign + good.substring(good.indexOf('.')),
                good + "." + good,
                "a".repeat(5000))) {
            assertThatThrownBy(() -> stopping.stop(bad)).isInstanceOf(Problem.NotFound.class);
        }
        assertThatThrownBy(() -> stopping.stop(null)).isInstanceOf(Problem.NotFound.class);
        assertThat(choosing.of(reader)).containsEntry(LetterKind.TEAM, Pace.DAILY);
    }

    @Test
    void nothing_of_a_letter_stays_after_thirty_days_and_what_never_left_never_will() {
        desk.post(letter(LetterKind.SECURITY));
        desk.post(letter(LetterKind.TEAM));
        List<DeliveryView> written = desk.to(address);
        emptying.at(now.plus(Duration.ofDays(29)));
        assertThat(desk.to(address)).hasSize(2);
        emptying.at(now.plus(Duration.ofDays(31)));
        assertThat(desk.to(address)).isEmpty();
        assertThat(written).allSatisfy(each -> {
            DeliveryView view = desk.view(each.id());
            assertThat(view.state()).isEqualTo(DeliveryView.State.GIVEN_UP);
            assertThat(view.emptied()).isTrue();
            assertThatThrownBy(() -> desk.tryAgain(each.id())).isInstanceOf(Problem.NotFound.class);
        });
    }

    @Test
    void administrators_see_how_letters_fare_and_nobody_else_does() {
        desk.post(letter(LetterKind.SECURITY));
        assertThat(outbox.count(Desk.ADMIN, null)).isPositive();
        assertThat(outbox.count(Desk.ADMIN, DeliveryView.State.WAITING)).isPositive();
        for (DeliveryView.State state : DeliveryView.State.values()) {
            assertThat(outbox.page(Desk.ADMIN, state, 0, 50, "kind", true))
                    .allSatisfy(each -> assertThat(each.state()).isEqualTo(state));
        }
        assertThat(outbox.page(Desk.ADMIN, null, 0, 1000, "writtenAt", true))
                .anySatisfy(each ->
                        assertThat(each.id()).isEqualTo(desk.to(address).get(0).id()));
        Asker learner = somebody.signedIn();
        assertThatThrownBy(() -> outbox.page(learner, null, 0, 10, "kind", false))
                .isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> outbox.count(learner, null)).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> outbox.tryAgain(learner, "x")).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> outbox.test(learner, LetterKind.SECURITY, address, Language.FR))
                .isInstanceOf(Problem.NotFound.class);
    }
}
