package org.profint.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.profint.house.Ids;
import org.profint.house.Inside;
import org.profint.house.Language;
import org.profint.house.Problem;
import org.profint.people.Contacts;
import org.profint.people.FirstSigningIn;
import org.profint.people.Person;
import org.profint.people.SigningIn;
import org.profint.people.Somebody;

class WelcomingIT extends Inside {

    private static final String HERE = "192.0.2.33";

    @Inject
    private Welcoming welcoming;

    @Inject
    private Teaming teaming;

    @Inject
    private FirstSigningIn firstSigningIn;

    @Inject
    private SigningIn signingIn;

    @Inject
    private Contacts contacts;

    @Inject
    private Ground ground;

    @Inject
    private Clock clock;

    private Ground.Place place;

    @BeforeEach
    void an_organisation() {
        place = ground.open();
    }

    private List<FirstSigningIn.Slip> welcome(String names, String operation) {
        return welcoming.welcome(place.manager(), place.id(), null, names, Language.IT, operation);
    }

    private FirstSigningIn.Slip slip() {
        return welcome("Amina B.", Ids.next()).get(0);
    }

    private void choose(FirstSigningIn.Slip slip, String code) {
        firstSigningIn.choose(slip.signInName(), code, Somebody.PASSWORD, HERE);
    }

    @Test
    void a_sheet_makes_accounts_that_belong_at_once_and_have_no_address() {
        String team = teaming.form(place.manager(), place.id(), "Équipe Nord");
        List<FirstSigningIn.Slip> slips = welcoming.welcome(
                place.manager(), place.id(), team, "Amina B.\n\n  Émile \n محمد", Language.IT, Ids.next());
        assertThat(slips).extracting(FirstSigningIn.Slip::name).containsExactly("Amina B.", "Émile", "محمد");
        assertThat(slips.get(0).signInName()).matches("amina\\d{4}");
        assertThat(slips.get(1).signInName()).matches("emile\\d{4}");
        assertThat(slips.get(2).signInName()).matches("campus\\d{4}");
        assertThat(slips).allSatisfy(slip -> assertThat(slip.code()).matches("[A-Y]{4}-[A-Y]{4}"));
        assertThat(contacts.of(slips.get(0).accountId()).orElseThrow().address())
                .isEmpty();
        assertThat(ground.people(place.id())).containsExactly(4L, 4L);
        assertThat(teaming.places(team)).hasSize(3);
    }

    @Test
    void the_same_sheet_twice_is_made_once() {
        String operation = Ids.next();
        welcome("Amina", operation);
        assertThatThrownBy(() -> welcome("Amina", operation)).hasMessageContaining("organisation.codes.again");
        assertThat(ground.people(place.id())).containsExactly(2L, 2L);
        assertThatThrownBy(() -> welcome(" \n ", Ids.next())).hasMessageContaining("names-missing");
        assertThatThrownBy(() -> welcome("x\n".repeat(61), Ids.next())).hasMessageContaining("names-missing");
    }

    @Test
    void a_code_opens_nothing_but_the_choice_of_a_password_and_works_once() {
        FirstSigningIn.Slip slip = slip();
        assertThatThrownBy(() -> signingIn.signIn(slip.signInName(), slip.code().replace("-", ""), false, HERE))
                .hasMessageContaining("people.sign-in.first");
        assertThatThrownBy(() -> firstSigningIn.choose(slip.signInName(), slip.code(), "court", HERE))
                .hasMessageContaining("password-short");
        choose(slip, slip.code().toLowerCase().replace("-", " "));
        String token = signingIn
                .signIn(slip.signInName().toUpperCase(), Somebody.PASSWORD, false, HERE)
                .token();
        Person person = signingIn.person(token).orElseThrow();
        assertThat(person.name()).isEqualTo("Amina B.");
        assertThatThrownBy(() -> choose(slip, slip.code())).hasMessageContaining("people.first.code-wrong");
    }

    @Test
    void an_old_a_wrong_and_an_unknown_code_get_the_same_answer() {
        FirstSigningIn.Slip slip = slip();
        ground.change(
                "update FirstCode c set c.expiresAt = ?1 where c.accountId = ?2", clock.instant(), slip.accountId());
        assertThatThrownBy(() -> choose(slip, slip.code())).hasMessageContaining("people.first.code-wrong");
        assertThatThrownBy(() -> choose(slip, "AAAA-AAAA")).hasMessageContaining("people.first.code-wrong");
        assertThatThrownBy(() -> firstSigningIn.choose("nobody1234", "AAAAAAAA", Somebody.PASSWORD, HERE))
                .hasMessageContaining("people.first.code-wrong");
    }

    @Test
    void a_lost_code_is_replaced_by_their_manager_only() {
        FirstSigningIn.Slip slip = slip();
        Ground.Place other = ground.open();
        assertThatThrownBy(() -> welcoming.again(other.manager(), other.id(), slip.accountId()))
                .isInstanceOf(Problem.NotFound.class);
        FirstSigningIn.Slip fresh = welcoming.again(place.manager(), place.id(), slip.accountId());
        assertThat(fresh.signInName()).isEqualTo(slip.signInName());
        assertThatThrownBy(() -> choose(slip, slip.code())).hasMessageContaining("people.first.code-wrong");
        choose(fresh, fresh.code());
        assertThatThrownBy(() -> welcoming.welcome(other.manager(), place.id(), null, "Ada", Language.FR, Ids.next()))
                .isInstanceOf(Problem.NotFound.class);
    }

    private String comeIn(FirstSigningIn.Slip slip) {
        choose(slip, slip.code());
        return signingIn
                .signIn(slip.signInName(), Somebody.PASSWORD, false, HERE)
                .token();
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_new_code_and_open_sign_ins_end() {
        FirstSigningIn.Slip slip = slip();
        String token = comeIn(slip);
        FirstSigningIn.Slip fresh = welcoming.again(place.manager(), place.id(), slip.accountId());
        assertThat(signingIn.person(token)).isEmpty();
        assertThatThrownBy(() -> signingIn.signIn(slip.signInName(), Somebody.PASSWORD, false, HERE))
                .isInstanceOf(Problem.class);
        assertThat(signingIn.person(comeIn(fresh))).isPresent();
    }

    @Test
    void who_has_an_address_or_belongs_elsewhere_too_keeps_their_password() {
        Person withAddress = ground.member(place);
        assertThatThrownBy(() -> welcoming.again(place.manager(), place.id(), withAddress.id()))
                .isInstanceOf(Problem.NotFound.class);
        FirstSigningIn.Slip slip = slip();
        String token = comeIn(slip);
        ground.join(ground.open(), slip.accountId());
        assertThatThrownBy(() -> welcoming.again(place.manager(), place.id(), slip.accountId()))
                .hasMessageContaining("organisation.codes.elsewhere");
        assertThat(signingIn.person(token)).isPresent();
    }

    @Test
    void guessing_codes_is_slowed_down_like_guessing_passwords() {
        FirstSigningIn.Slip slip = slip();
        for (int times = 0; times < 6; times++) {
            try {
                choose(slip, "AAAA-AAAA");
            } catch (Problem.Invalid wrong) {
                continue;
            } catch (Problem.TooMany wait) {
                return;
            }
        }
        assertThatThrownBy(() -> choose(slip, slip.code())).isInstanceOf(Problem.TooMany.class);
    }
}
