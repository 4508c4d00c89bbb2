package org.profint.people.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Device;
import org.profint.people.Granting;
import org.profint.people.NewAccount;
import org.profint.people.Person;
import org.profint.people.Registering;
import org.profint.people.Role;
import org.profint.people.Scope;
import org.profint.people.Sealing;
import org.profint.people.SigningIn;
import org.profint.people.Somebody;
import org.profint.people.Way;

class ProvingIT extends Inside {

    private static final String HERE = "192.0.2.30";
    private static final Device DEVICE = new Device("Firefox, Linux", HERE, false);

    @Inject
    private Proving proving;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Registering registering;

    @Inject
    private Granting granting;

    @Inject
    private Somebody somebody;

    @Inject
    private Sealing sealing;

    @Inject
    private Apps apps;

    @Inject
    private Clock clock;

    /** A look at the tables. */
    @jakarta.enterprise.context.ApplicationScoped
    public static class Apps {
        @PersistenceContext
        private EntityManager entities;

        @jakarta.transaction.Transactional
        public String sealedSecret(String accountId) {
            return entities.find(CodeApp.class, accountId).secret();
        }
    }

    private record Walk(String email, Person person) {}

    private Walk begun() {
        String email = somebody.newAddress();
        registering.register(new NewAccount(email, "Testeur", Somebody.PASSWORD), Language.FR);
        Person person = signingIn.person(signIn(email).token()).orElseThrow();
        proving.begin(person);
        return new Walk(email, person);
    }

    private SigningIn.Opened signIn(String email) {
        return signingIn.signIn(email, Somebody.PASSWORD, DEVICE);
    }

    private String code(Person person, int stepsAway) {
        byte[] secret = Base64.getDecoder().decode(sealing.open(apps.sealedSecret(person.id()), "totp " + person.id()));
        return Totp.code(secret, Totp.step(clock.instant()) + stepsAway);
    }

    private static String wrong(String code) {
        return (code.charAt(0) == '0' ? "1" : "0") + code.substring(1);
    }

    @Test
    void an_app_counts_when_its_first_code_was_typed() {
        Walk walk = begun();
        assertThat(proving.isSetUp(walk.person().id())).isFalse();
        assertThat(signIn(walk.email()).waiting()).isFalse();
        assertThatThrownBy(() -> proving.confirm(walk.person(), wrong(code(walk.person(), 0)), HERE))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(proving.confirm(walk.person(), code(walk.person(), 0), HERE)).hasSize(10);
        assertThat(proving.isSetUp(walk.person().id())).isTrue();
        assertThat(proving.of(walk.person()).codesLeft()).isEqualTo(10);
        assertThat(proving.of(walk.person()).secret()).isEmpty();
    }

    @Test
    void after_the_password_a_code_lets_in_and_the_same_code_never_again() {
        Walk walk = begun();
        proving.confirm(walk.person(), code(walk.person(), -1), HERE);
        SigningIn.Opened half = signIn(walk.email());
        assertThat(half.waiting()).isTrue();
        assertThat(signingIn.person(half.token())).as("half in is not in").isEmpty();
        String code = code(walk.person(), 0);
        SigningIn.Opened whole = signingIn.confirm(half.token(), code, DEVICE);
        assertThat(signingIn.person(whole.token())).isPresent();
        assertThat(whole.token()).isNotEqualTo(half.token());
        assertThatThrownBy(() -> signingIn.confirm(half.token(), code(walk.person(), 1), DEVICE))
                .as("that step is over")
                .isInstanceOf(Problem.NotSignedIn.class);
        SigningIn.Opened again = signIn(walk.email());
        assertThatThrownBy(() -> signingIn.confirm(again.token(), code, DEVICE)).isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void a_recovery_code_replaces_the_app_once() {
        Walk walk = begun();
        List<String> codes = proving.confirm(walk.person(), code(walk.person(), 0), HERE);
        String half = signIn(walk.email()).token();
        String whole = signingIn
                .confirm(half, codes.get(3).toUpperCase().replace("-", " "), DEVICE)
                .token();
        assertThat(signingIn.person(whole)).isPresent();
        String other = signIn(walk.email()).token();
        assertThatThrownBy(() -> signingIn.confirm(other, codes.get(3), DEVICE)).isInstanceOf(Problem.Invalid.class);
        assertThat(proving.of(walk.person()).codesLeft()).isEqualTo(9);
    }

    @Test
    void who_guesses_codes_has_to_wait() {
        Walk walk = begun();
        proving.confirm(walk.person(), code(walk.person(), 0), HERE);
        Device elsewhere = new Device("", "test-" + Ids.next(), false);
        String half = signIn(walk.email()).token();
        for (int i = 0; i < 6; i++) {
            try {
                signingIn.confirm(half, "x" + i, elsewhere);
            } catch (Problem.Invalid | Problem.TooMany expected) {
                assertThat(expected).isNotNull();
            }
        }
        assertThatThrownBy(() -> signingIn.confirm(half, code(walk.person(), 1), elsewhere))
                .isInstanceOf(Problem.TooMany.class);
    }

    @Test
    void roles_wait_for_the_second_factor_of_this_sign_in() {
        Walk walk = begun();
        Scope organisation = Scope.organisation(Ids.next());
        granting.grant(null, walk.person().id(), Role.MANAGER, organisation);
        String token = signIn(walk.email()).token();
        Person before = signingIn.person(token).orElseThrow();
        assertThat(before.isSomewhereManager()).isFalse();
        assertThat(before.heldBack()).containsExactly(Role.MANAGER);
        assertThat(granting.mayAct(before, Role.MANAGER, organisation)).isFalse();
        proving.confirm(before, code(before, 0), HERE);
        Person after = signingIn.person(token).orElseThrow();
        assertThat(after.isSomewhereManager()).isTrue();
        assertThat(after.heldBack()).isEmpty();
        assertThat(granting.mayAct(after, Role.MANAGER, organisation)).isTrue();
    }

    @Test
    void a_providers_word_alone_opens_no_role_and_a_passkey_does() {
        Walk walk = begun();
        granting.grant(null, walk.person().id(), Role.FACILITATOR, Scope.run(Ids.next()));
        String byProvider =
                signingIn.admit(walk.person().id(), Way.PROVIDER, false, DEVICE).token();
        String byPasskey =
                signingIn.admit(walk.person().id(), Way.PASSKEY, true, DEVICE).token();
        assertThat(signingIn.person(byProvider).orElseThrow().roles()).isEmpty();
        assertThat(signingIn.person(byPasskey).orElseThrow().roles()).containsExactly(Role.FACILITATOR);
    }

    @Test
    void giving_it_up_asks_for_password_and_code() {
        Walk walk = begun();
        proving.confirm(walk.person(), code(walk.person(), -1), HERE);
        String code = code(walk.person(), 0);
        assertThatThrownBy(() -> proving.remove(walk.person(), "not my password", code, HERE))
                .isInstanceOf(Problem.Invalid.class);
        assertThatThrownBy(() -> proving.remove(walk.person(), Somebody.PASSWORD, wrong(code), HERE))
                .isInstanceOf(Problem.Invalid.class);
        assertThat(proving.isSetUp(walk.person().id())).isTrue();
        proving.remove(walk.person(), Somebody.PASSWORD, code, HERE);
        assertThat(proving.isSetUp(walk.person().id())).isFalse();
        assertThat(signIn(walk.email()).waiting()).isFalse();
    }

    @Test
    void the_secret_stands_in_no_table_and_opens_at_no_other_place() {
        Walk walk = begun();
        String kept = apps.sealedSecret(walk.person().id());
        String shown = proving.of(walk.person()).secret().orElseThrow();
        assertThat(kept).doesNotContain(shown);
        assertThatThrownBy(() -> sealing.open(kept, "totp " + Ids.next())).isInstanceOf(IllegalStateException.class);
    }
}
