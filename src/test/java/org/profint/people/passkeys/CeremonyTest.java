package org.profint.people.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.profint.people.OwnAddress;

class CeremonyTest {

    private final Ceremony ceremony = new Ceremony(new OwnAddress("https://campus.example.org", "*", 9080));

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "[]", "null", "{\"id\":1}", "{\"response\":{\"clientDataJSON\":\"e30\"}}"})
    void what_cannot_be_read_answers_no_question(String answer) {
        assertThat(ceremony.challengeIn(answer, true)).isEmpty();
        assertThat(ceremony.challengeIn(answer, false)).isEmpty();
    }

    @Test
    void the_address_is_the_operators_word() {
        assertThat(new OwnAddress("https://campus.example.org", "*", 9080).host())
                .contains("campus.example.org");
        assertThat(new OwnAddress("none", "localhost", 9102).origin()).contains("http://localhost:9102");
        assertThat(new OwnAddress("none", "*", 9080).origin()).isEmpty();
    }
}
