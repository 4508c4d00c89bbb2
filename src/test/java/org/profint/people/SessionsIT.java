package org.profint.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;

class SessionsIT extends Inside {

    private static final Device PHONE = new Device("Firefox, Android", "192.0.2.8", false);
    private static final Device LIBRARY = new Device("Edge, Windows", "192.0.2.9", true);
    private static final String FRESH = "quatre parapluies sous la pluie";

    @Inject
    private SigningIn signingIn;

    @Inject
    private Registering registering;

    @Inject
    private Sessions sessions;

    @Inject
    private SignIns signIns;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private Recovering recovering;

    @Inject
    private Contacts contacts;

    @Inject
    private Somebody somebody;

    @Inject
    private Clock clock;

    private String registered() {
        String email = somebody.newAddress();
        registering.register(new NewAccount(email, "Testeur", Somebody.PASSWORD), Language.IT);
        return email;
    }

    private Person in(String email, Device device) {
        return signingIn
                .person(signingIn.signIn(email, Somebody.PASSWORD, device).token())
                .orElseThrow();
    }

    @Test
    void a_person_sees_where_they_are_signed_in_and_ends_what_should_not_be() {
        String email = registered();
        Person here = in(email, PHONE);
        Person there = in(email, LIBRARY);
        assertThat(sessions.of(here))
                .extracting(SessionView::device, SessionView::shared, SessionView::current)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Firefox, Android", false, true),
                        org.assertj.core.groups.Tuple.tuple("Edge, Windows", true, false));
        sessions.end(here, there.signInId());
        assertThat(sessions.of(here)).hasSize(1);
        assertThatThrownBy(() -> sessions.end(here, there.signInId())).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void nobody_ends_another_ones_sign_in() {
        Person one = in(registered(), PHONE);
        Person other = in(registered(), PHONE);
        assertThatThrownBy(() -> sessions.end(one, other.signInId())).isInstanceOf(Problem.NotFound.class);
        assertThatThrownBy(() -> sessions.end(one, Ids.next())).isInstanceOf(Problem.NotFound.class);
        assertThat(sessions.of(other)).hasSize(1);
    }

    @Test
    void a_new_password_ends_all_other_sign_ins_and_asks_for_the_old_one() {
        String email = registered();
        String here = signingIn.signIn(email, Somebody.PASSWORD, PHONE).token();
        String there = signingIn.signIn(email, Somebody.PASSWORD, LIBRARY).token();
        Person person = signingIn.person(here).orElseThrow();
        assertThatThrownBy(() -> ownPassword.change(person, "not the one I have", FRESH, "192.0.2.8"))
                .isInstanceOfSatisfying(
                        Problem.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsKey("current"));
        assertThatThrownBy(() -> ownPassword.change(person, Somebody.PASSWORD, "short", "192.0.2.8"))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(signingIn.person(there)).isPresent();
        ownPassword.change(person, Somebody.PASSWORD, FRESH, "192.0.2.8");
        assertThat(signingIn.person(here)).isPresent();
        assertThat(signingIn.person(there)).isEmpty();
        assertThatThrownBy(() -> signingIn.signIn(email, Somebody.PASSWORD, PHONE))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(signingIn.signIn(email, FRESH, PHONE).token()).isNotEmpty();
    }

    @Test
    void a_link_chooses_a_new_password_once_and_ends_every_sign_in() {
        String email = registered();
        String before = signingIn.signIn(email, Somebody.PASSWORD, PHONE).token();
        String older = recovering.write(email).orElseThrow();
        String link = recovering.write(email).orElseThrow();
        assertThat(recovering.isGood(link)).as("looking changes nothing").isTrue();
        assertThat(recovering.isGood(link)).isTrue();
        recovering.choose(link, FRESH);
        assertThat(signingIn.person(before)).isEmpty();
        assertThat(signingIn.signIn(email, FRESH, PHONE).token()).isNotEmpty();
        for (String over : new String[] {link, older, "never given", ""}) {
            assertThat(recovering.isGood(over)).isFalse();
            assertThatThrownBy(() -> recovering.choose(over, "encore un autre mot de passe"))
                    .isInstanceOf(Problem.Invalid.class);
        }
    }

    @Test
    void a_link_that_meets_a_weak_password_stays_good() {
        String link = recovering.write(registered()).orElseThrow();
        assertThatThrownBy(() -> recovering.choose(link, "password1234")).isInstanceOf(Problem.Invalid.class);
        recovering.choose(link, FRESH);
    }

    @Test
    void an_hour_later_a_link_is_over() {
        RecoveryLink link = new RecoveryLink("hash", "account", clock.instant());
        assertThat(link.isGood(clock.instant().plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(link.isGood(clock.instant().plus(Duration.ofMinutes(60)))).isFalse();
    }

    @Test
    void who_asks_for_a_link_learns_nothing_and_cannot_ask_for_ever() {
        assertThat(recovering.write(somebody.newAddress())).isEmpty();
        for (String email : new String[] {registered(), somebody.newAddress()}) {
            String place = "test-" + Ids.next();
            for (int i = 0; i < 6; i++) {
                try {
                    recovering.ask(email, place);
                } catch (Problem.TooMany atTheLast) {
                    assertThat(i).isEqualTo(5);
                }
            }
            assertThatThrownBy(() -> recovering.ask(email, place)).isInstanceOf(Problem.TooMany.class);
        }
    }

    @Test
    void ways_in_are_changed_soon_after_coming_in_or_not_at_all() {
        String email = registered();
        Person person = in(email, PHONE);
        sessions.checkMayChangeWaysIn(person);
        SignIn old = new SignIn(
                Tokens.hash(Tokens.next()), person.id(), false, clock.instant().minus(Duration.ofMinutes(16)));
        signIns.add(old);
        Person late = new Person(person.id(), "x", "", person.roles(), old.id(), false);
        assertThatThrownBy(() -> sessions.checkMayChangeWaysIn(late)).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void contacts_have_an_address_only_where_there_is_one() {
        Person person = somebody.signedIn();
        String nameless = registering.welcome(null, "Sans adresse", Language.SV);
        assertThat(contacts.of(person.id()).orElseThrow().address()).isPresent();
        assertThat(contacts.of(nameless)).get().satisfies(contact -> {
            assertThat(contact.address()).isEmpty();
            assertThat(contact.name()).isEqualTo("Sans adresse");
            assertThat(contact.language()).isEqualTo(Language.SV);
        });
        assertThat(contacts.of(java.util.List.of(person.id(), nameless, Ids.next())))
                .containsOnlyKeys(person.id(), nameless);
        assertThat(contacts.of(Ids.next())).isEmpty();
    }
}
