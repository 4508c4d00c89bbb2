package org.profint.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_matches_its_own_hash_only() {
        String hash = passwords.hash("douze appels un mardi");
        assertThat(passwords.matches("douze appels un mardi", hash)).isTrue();
        assertThat(passwords.matches("douze appels un mercredi", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void nobody_has_no_right_password() {
        assertThat(passwords.matches("nobody knows this one", null)).isFalse();
    }

    @Test
    void the_same_password_never_gives_the_same_hash() {
        assertThat(passwords.hash("douze appels un mardi")).isNotEqualTo(passwords.hash("douze appels un mardi"));
    }

    @Test
    void what_is_wrong_with_a_registration_is_said_field_by_field() {
        Map<String, String> wrong = Registering.wrongWith(new NewAccount("nobody", "\t", "short"), passwords);
        assertThat(wrong.keySet()).containsExactly("name", "email", "password");
        assertThat(Registering.wrongWith(new NewAccount("a@b.example", "Alex", "motdepasse123"), passwords))
                .as("guessable")
                .containsKey("password");
        assertThat(Registering.wrongWith(new NewAccount("a@b.example", "Alex", "treize chats sur un toit"), passwords))
                .isEmpty();
        assertThat(Registering.wrongWith(
                        new NewAccount("a@b.example\r\nBcc: x", "Alex", "treize chats sur un toit"), passwords))
                .containsKey("email");
    }

    @Test
    void an_old_hash_is_told_from_one_of_today() {
        assertThat(passwords.isWeak("argon2id$4096$1$x$y")).isTrue();
        assertThat(List.of(passwords.hash("douze appels un mardi"))).noneMatch(passwords::isWeak);
    }
}
