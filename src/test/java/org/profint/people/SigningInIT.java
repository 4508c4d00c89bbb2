package org.profint.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;

class SigningInIT extends Inside {

    private static final String HERE = "192.0.2.7";

    @Inject
    private SigningIn signingIn;

    @Inject
    private Registering registering;

    @Inject
    private Somebody somebody;

    @Inject
    private Rows rows;

    /** A look at the tables. */
    @jakarta.enterprise.context.ApplicationScoped
    public static class Rows {
        @PersistenceContext
        private EntityManager entities;

        @jakarta.transaction.Transactional
        public String passwordOf(String email) {
            return entities.createQuery("select a from Account a where a.signInName = :email", Account.class)
                    .setParameter("email", email)
                    .getSingleResult()
                    .passwordHash();
        }

        @jakarta.transaction.Transactional
        public long withToken(String token) {
            return entities.createQuery("select count(s) from SignIn s where s.tokenHash = :token", Long.class)
                    .setParameter("token", token)
                    .getSingleResult();
        }
    }

    private String registered() {
        String email = somebody.newAddress();
        registering.register(new NewAccount(email, "Testeur", Somebody.PASSWORD), Language.FR);
        return email;
    }

    @Test
    void a_token_brings_back_the_person_until_it_is_ended() {
        Person person = somebody.signedIn();
        assertThat(person.name()).isEqualTo("Testeur");
        assertThat(person.isAdmin()).isFalse();
    }

    @Test
    void signing_out_here_leaves_other_devices_in_and_signing_out_everywhere_does_not() {
        String email = registered();
        String one = signingIn.signIn(email, Somebody.PASSWORD, false, HERE).token();
        String two = signingIn.signIn(email, Somebody.PASSWORD, false, HERE).token();
        String three = signingIn.signIn(email, Somebody.PASSWORD, false, HERE).token();
        signingIn.signOut(signingIn.person(one).orElseThrow());
        assertThat(signingIn.person(one)).isEmpty();
        assertThat(signingIn.person(two)).isPresent();
        signingIn.signOutEverywhere(signingIn.person(two).orElseThrow());
        assertThat(signingIn.person(two)).isEmpty();
        assertThat(signingIn.person(three)).isEmpty();
    }

    @Test
    void an_address_is_the_same_in_capitals() {
        String email = registered();
        assertThat(signingIn
                        .signIn(email.toUpperCase(), Somebody.PASSWORD, false, HERE)
                        .token())
                .isNotEmpty();
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        String email = registered();
        assertThatThrownBy(() -> signingIn.signIn(email, "something else entirely", false, HERE))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        known -> assertThatThrownBy(() ->
                                        signingIn.signIn(somebody.newAddress(), "something else entirely", false, HERE))
                                .isInstanceOfSatisfying(
                                        Problem.Invalid.class,
                                        unknown -> assertThat(unknown.fields()).isEqualTo(known.fields())));
    }

    @Test
    void whoever_guesses_has_to_wait_known_or_not() {
        for (String email : new String[] {registered(), somebody.newAddress()}) {
            String place = "198.51.100." + email.charAt(email.indexOf('@') - 1);
            for (int i = 0; i < 6; i++) {
                try {
                    signingIn.signIn(email, "a wrong guess here", false, place);
                } catch (Problem.Invalid | Problem.TooMany expected) {
                    assertThat(expected).isNotNull();
                }
            }
            assertThatThrownBy(() -> signingIn.signIn(email, Somebody.PASSWORD, false, place))
                    .isInstanceOf(Problem.TooMany.class);
        }
    }

    @Test
    void two_wrong_guesses_at_once_both_count_and_neither_fails() throws Exception {
        String email = somebody.newAddress();
        Callable<Problem> guess = () -> {
            try {
                signingIn.signIn(email, "a wrong guess here", false, "198.51.100.200");
                return null;
            } catch (Problem.Invalid | Problem.TooMany expected) {
                return expected;
            }
        };
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (Future<Problem> each : both.invokeAll(List.of(guess, guess))) {
                assertThat(each.get()).isInstanceOf(Problem.Invalid.class);
            }
        } finally {
            both.shutdown();
        }
    }

    @Test
    void what_no_address_can_hold_is_a_wrong_address_and_nothing_worse() {
        assertThatThrownBy(() -> signingIn.signIn("a\0b@test.example", Somebody.PASSWORD, false, HERE))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void neither_password_nor_token_stands_in_the_database() {
        String email = registered();
        String token = signingIn.signIn(email, Somebody.PASSWORD, false, HERE).token();
        assertThat(rows.passwordOf(email)).startsWith("argon2id$19456$2$").doesNotContain("chats");
        assertThat(rows.withToken(token)).isZero();
        assertThat(rows.withToken(Tokens.hash(token))).isOne();
    }

    @Test
    void a_taken_address_and_a_weak_password_are_refused() {
        String email = registered();
        assertThatThrownBy(() -> registering.register(new NewAccount(email, "Autre", Somebody.PASSWORD), Language.FR))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsKey("email"));
        assertThatThrownBy(() -> registering.register(
                        new NewAccount(somebody.newAddress(), "Autre", "password1234"), Language.FR))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        invalid -> assertThat(invalid.fields()).containsKey("password"));
    }

    @Test
    void an_unknown_token_is_nobody() {
        assertThat(signingIn.person("x")).isEmpty();
        assertThat(signingIn.person(Tokens.next())).isEmpty();
    }
}
